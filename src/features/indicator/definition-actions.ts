import type { Actor, Handler, Outdated, VersionedHandler } from '../../shared/handler.ts';
import { replace, type Outcome } from '../../shared/outcome.ts';
import { changeDefinition } from './define.ts';
import { newDefinition, stepProblems } from './define-new.ts';
import { confirmed } from './define-rules.ts';
import { begun } from './definition-commands.ts';
import { formOf } from './definition-shown.ts';
import { fields, type DefinitionForm, type Field, type Problem, type Section } from './definition-form.ts';
import { withHolders, withNameOf } from './definition-holders.ts';
import type { DefinitionPorts } from './definition-ports.ts';
import { mayBegin, mayDefine, mayDefineAll } from './definition-rights.ts';
import { definitionShown, knownDefinition, shownTo, type Known } from './definition-shown.ts';
import type { DefinitionContent, DefinitionNews } from './definition-told.ts';
import type { DefinitionEvent } from './events.ts';
import type { Indicator } from './indicator.ts';
import { listDefinitions } from './list-definitions.ts';

type Use<Input> = Handler<Input, DefinitionContent, DefinitionEvent>;
type VersionedUse<Input> = VersionedHandler<Input, DefinitionContent, DefinitionEvent>;
type Told = Outcome<DefinitionContent, DefinitionEvent>;

interface OnDefinition {
  readonly indicator: string;
}

/** The shapes are those that the cards send. */
export interface DefinitionActions {
  readonly 'definition.list': Use<{ readonly page: number }>;
  readonly 'definition.open': Use<{ readonly indicator?: string | undefined }>;
  readonly 'definition.form': Use<OnDefinition & { readonly section?: Section | undefined }>;
  readonly 'definition.change': VersionedUse<OnDefinition & { readonly changed: Section } & DefinitionForm>;
  readonly 'definition.confirm': VersionedUse<OnDefinition>;
  readonly 'definition.new': Use<NewStep & DefinitionForm>;
}

interface NewStep {
  /** The step that is asked for; past the last one it is made. */
  readonly to: number;
  /** What the steps before asked. */
  readonly draft: DefinitionForm;
}

const lastStep = 3;

/** What the buttons on the cards of definitions do. */
export function definitionActions(ports: DefinitionPorts): DefinitionActions {
  const versioned = {
    needs: 'anyone',
    version: async (_: Actor, { indicator }: OnDefinition) => (await knownDefinition(indicator, ports))?.version ?? -1,
    current: (actor: Actor, why: Outdated, { indicator }: OnDefinition) =>
      definitionShown(indicator, why, actor, ports),
  } as const;
  return {
    'definition.list': {
      needs: 'anyone',
      handle: async ({ page }, actor) => replace(await listDefinitions(page, actor, ports)),
    },
    'definition.open': {
      needs: 'anyone',
      handle: async ({ indicator }, actor) =>
        replace(
          indicator ? await definitionShown(indicator, null, actor, ports) : await listDefinitions(0, actor, ports),
        ),
    },
    'definition.form': {
      needs: 'anyone',
      async handle({ indicator: id, section }, actor) {
        const known = await knownDefinition(id, ports);
        const shown = await definitionShown(id, null, actor, ports);
        if (!known || shown.kind !== 'definition.shown' || !section || !shown.sections.includes(section))
          return replace(
            shown.kind === 'definition.shown' && shown.sections.length === 0 ? { ...shown, news: 'no-right' } : shown,
          );
        return replace(await formOf(known, section, null, [], actor, ports));
      },
    },
    'definition.change': {
      ...versioned,
      async handle({ indicator: id, changed: section, ...sent }, actor) {
        const known = await knownDefinition(id, ports);
        if (!known || !mayDefine(known.indicator, actor))
          return replace(await definitionShown(id, 'no-right', actor, ports));
        const form = masked(sent, ports);
        const defined = changeDefinition(section, form, {
          indicator: known.indicator,
          all: await ports.indicators.all(),
          hasFigures: ((await ports.indicators.areas()).get(id) ?? []).length > 0,
          today: ports.today(),
          mayName: mayDefineAll(actor),
          nameOf: await namesBy(actor, ports),
        });
        if (defined.kind === 'refused')
          return replace(await formOf(known, section, form, defined.problems, actor, ports));
        return written(known, defined.indicator, defined.because, 'kept', actor, ports);
      },
    },
    'definition.confirm': {
      ...versioned,
      async handle({ indicator: id }, actor) {
        const known = await knownDefinition(id, ports);
        if (!known || !mayDefine(known.indicator, actor))
          return replace(await definitionShown(id, 'no-right', actor, ports));
        return written(
          known,
          confirmed(known.indicator, ports.today()),
          stillHolds[actor.language],
          'confirmed',
          actor,
          ports,
        );
      },
    },
    'definition.new': {
      needs: 'anyone',
      current: async (actor) => listDefinitions(0, actor, ports),
      async handle({ to, draft, ...sent }, actor) {
        if (!mayBegin(actor)) return replace(await begun(actor, ports));
        const all = await ports.indicators.all();
        const form = masked({ ...draft, ...sent }, ports);
        const wrong = Array.from({ length: to - 1 }, (_, i) => i + 1).find(
          (step) => stepProblems(step, form, all).length > 0,
        );
        if (wrong !== undefined)
          return replace({ kind: 'definition.new', step: wrong, form, problems: stepProblems(wrong, form, all) });
        if (to <= lastStep)
          return replace({ kind: 'definition.new', step: to, form: withArea(form, all), problems: [] });
        const by = { id: actor.person.id, name: actor.name ?? ports.nameOf(actor.person) };
        const made = newDefinition(form, all, by, ports.today());
        if (Array.isArray(made))
          return replace({ kind: 'definition.new', step: lastStep, form, problems: made as readonly Problem[] });
        const indicator = made as Indicator;
        return written({ indicator, version: 0, versions: [] }, indicator, null, 'made', actor, ports);
      },
    },
  };
}

const stillHolds = { nl: 'Nagekeken: klopt nog.', en: 'Looked at: it still holds.' } as const;

/** The next version, with who hears of it. */
async function written(
  known: Known,
  defining: Indicator,
  because: string | null,
  news: DefinitionNews,
  actor: Actor,
  ports: DefinitionPorts,
): Promise<Told> {
  const by = { id: actor.person.id, name: actor.name ?? ports.nameOf(actor.person) };
  const indicator = withNameOf(by, defining);
  const added = { version: known.version + 1, by, because, definition: indicator };
  const defined: DefinitionEvent = { kind: 'indicator-defined', was: known.version, indicator, by, because };
  const shown = await shownTo(actor, known, ports, added);
  const others = await withHolders(news === 'made' ? null : known.indicator, indicator, actor, ports);
  return {
    ...replace<DefinitionContent, DefinitionEvent>({ kind: 'definition.shown', news, ...shown }, [
      defined,
      ...others.events,
    ]),
    messages: others.messages,
  };
}

/** Most figures of an organisation are about the same area. */
function withArea(form: DefinitionForm, all: readonly Indicator[]): DefinitionForm {
  const areas = Map.groupBy(all, ({ wholeArea }) => wholeArea);
  const [most] = [...areas].toSorted(([, left], [, right]) => right.length - left.length);
  return form.area || !most ? form : { ...form, area: most[0] };
}

async function namesBy(actor: Actor, ports: DefinitionPorts): Promise<(id: string) => string | null> {
  const { tenantId } = actor.person;
  const { holders } = await ports.roleList(tenantId);
  return (id) =>
    id === actor.person.id
      ? (actor.name ?? ports.nameOf(actor.person))
      : (ports.nameOf({ tenantId, id }) ?? holders.find(({ person }) => person.id === id)?.name ?? null);
}

const notWritten: ReadonlySet<Field> = new Set<Field>([
  'owner',
  'deputy',
  'measure',
  'frequency',
  'favourable',
  'disclosure',
  'inflow',
  'outflow',
  'approval',
  'gone',
  'url',
  'target',
  'threshold',
  'lag',
  'roundedTo',
  'decimals',
  'on',
  'targetFrom',
  'checkBy',
]);

/** The fields of what a button sent, without personal data before anything is made of it (docs/house.md#personal-data). */
function masked(sent: DefinitionForm, { mask }: Pick<DefinitionPorts, 'mask'>): DefinitionForm {
  const filled = fields.flatMap((field) => {
    const words = sent[field];
    return words === undefined ? [] : [[field, notWritten.has(field) ? words : mask(words)] as const];
  });
  return Object.fromEntries(filled);
}
