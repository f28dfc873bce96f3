import type { Actor, Handler } from '../../../shared/handler.ts';
import { reply, type Outcome } from '../../../shared/outcome.ts';
import type { TriageEvent } from './events.ts';
import { begun, privately, step, triageShown } from './handlers.ts';
import { nextQuestion } from './outcome.ts';
import type { TriagePorts } from './ports.ts';
import type { TriageContent } from './told.ts';
import type { TriageSaid } from './triage-said.ts';

type Said<Kind extends TriageSaid['kind']> = Extract<TriageSaid, { kind: Kind }>;
type Use<Kind extends TriageSaid['kind'], Content = never, Event = never> = Handler<
  Said<Kind>,
  TriageContent | Content,
  TriageEvent | Event
>;

/**
 * What can be typed about the use of data about persons. 'Ja' answers the newest check that waits for it, in the chat where it
 * is asked; anywhere else it is answered as anything that is said (`answer`).
 */
export function triageCommands<Content, Event>(
  ports: TriagePorts,
  answer: (input: { readonly text: string }, actor: Actor) => Promise<Outcome<Content, Event>>,
): {
  readonly 'start-triage': Use<'start-triage'>;
  readonly 'answer-triage': Use<'answer-triage', Content, Event>;
  readonly 'own-triage': Use<'own-triage'>;
  readonly 'list-triages': Use<'list-triages'>;
} {
  return {
    'start-triage': { needs: 'anyone', handle: ({ about }, actor) => begun(about, actor, ports) },
    'answer-triage': {
      needs: 'anyone',
      async handle({ answer: given, text }, actor) {
        const [newest] = actor.conversation.kind === 'personal' ? await ports.triages.ofAsker(actor.person) : [];
        const question = newest?.state === 'asking' && newest.about !== '' ? nextQuestion(newest.answers) : null;
        if (!newest || question === null) return answer({ text }, actor);
        return step(newest, { kind: 'answer', question, answer: given }, actor, ports, reply);
      },
    },
    'own-triage': {
      needs: 'anyone',
      async handle(_, actor) {
        const [newest] = await ports.triages.ofAsker(actor.person);
        if (!newest) return reply({ kind: 'triage.news', news: 'none' });
        return privately(triageShown(newest, actor, 'resumed'), actor);
      },
    },
    'list-triages': {
      needs: 'anyone',
      async handle({ as }, actor) {
        const isOfficer = as === 'officer' && actor.roles.includes('privacy-officer');
        const { tenantId } = actor.person;
        const triages = isOfficer ? await ports.triages.open(tenantId) : await ports.triages.ofAsker(actor.person);
        const shown = triages.slice(0, mostListed);
        return privately({ kind: 'triage.list', as: isOfficer ? 'officer' : 'asker', triages: shown }, actor);
      },
    },
  };
}

const mostListed = 12;

/** The check that asks what it is about, with what was typed below that; null when it asks something else. */
export async function triageWith(text: string, actor: Actor, ports: TriagePorts): Promise<TriageContent | null> {
  const [newest] = await ports.triages.ofAsker(actor.person);
  if (newest?.state !== 'asking' || newest.about !== '') return null;
  return triageShown(newest, actor, 'typed', ports.screen.mask(text));
}
