import type { Actor } from '../../shared/handler.ts';
import type { DefinitionPorts } from './definition-ports.ts';
import { isHolder, mayBegin, mayDefineAll } from './definition-rights.ts';
import { decidersOf, isCheckDue } from './definition-shown.ts';
import type { DefinitionContent } from './definition-told.ts';
import type { Indicator } from './indicator.ts';

const onPage = 10;

type Viewer = Pick<Actor, 'person' | 'roles' | 'language'>;

/** Those that somebody owns, for who manages all of them. */
export async function listDefinitions(page: number, actor: Viewer, ports: DefinitionPorts): Promise<DefinitionContent> {
  const all = await ports.indicators.all();
  const own = mayDefineAll(actor) ? all : all.filter((one) => isHolder(one, actor.person.id));
  if (own.length === 0 && !mayBegin(actor)) {
    const deciders = decidersOf(null, await ports.roleList(actor.person.tenantId));
    return { kind: 'definition.news', news: 'owns-none', deciders };
  }
  return listedFrom(own, mayDefineAll(actor) ? 'all' : 'own', page, actor, ports);
}

/** First what somebody should look at, last what has ended. */
export function listedFrom(
  indicators: readonly Indicator[],
  of: 'own' | 'all' | 'several',
  page: number,
  actor: Viewer,
  { today }: Pick<DefinitionPorts, 'today'>,
): DefinitionContent {
  const { language } = actor;
  const collator = new Intl.Collator(language);
  const place = (one: Indicator): number => (isCheckDue(one, today()) ? 0 : one.isRetired ? 2 : 1);
  const sorted = indicators.toSorted(
    (left, right) => place(left) - place(right) || collator.compare(left.name[language], right.name[language]),
  );
  const pages = Math.max(1, Math.ceil(sorted.length / onPage));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return {
    kind: 'definition.list',
    rows: sorted.slice(shown * onPage, (shown + 1) * onPage).map((one) => ({
      id: one.id,
      name: one.name,
      frequency: one.frequency,
      owner: one.owner?.name ?? null,
      isRetired: one.isRetired ?? false,
      isDue: isCheckDue(one, today()),
    })),
    page: shown,
    pages,
    of,
    mayBegin: mayBegin(actor),
  };
}
