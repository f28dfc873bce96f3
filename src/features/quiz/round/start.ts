import type { Actor } from '../../../shared/handler.ts';
import type { Message } from '../../../shared/message.ts';
import { reply, type Outcome } from '../../../shared/outcome.ts';
import { pick, topicNamed } from '../pick.ts';
import { asPulse, pulseRefused } from '../pulse/start-pulse.ts';
import type { Question } from '../question.ts';
import { questionsOf } from './close.ts';
import type { RoundEvent } from './events.ts';
import type { RoundPorts } from './ports.ts';
import { cardKey, dayMs, openForDays, placeOf, repeatableFrom, type Round } from './round.ts';
import type { RoundContent, RoundNews } from './told.ts';

type Led = Outcome<RoundContent, RoundEvent>;

/** A round with questions that were not asked here a short while ago. `about`: the topic that was typed; null: everything. */
export async function startRound(about: string | null, actor: Actor, ports: RoundPorts): Promise<Led> {
  if (actor.conversation.kind === 'personal') return news('elsewhere');
  const earlier = await quizzesHere(actor, ports);
  const [newest] = earlier;
  if (newest?.state === 'open') return reply(await shown(newest, ports));
  const questions = await ports.questions(actor.person.tenantId);
  const topic = about === null ? null : topicNamed(questions, about);
  if (about !== null && topic === null) return news('no-topic');
  const recent = new Set(
    earlier.filter((round) => repeatableFrom(round) > ports.now()).flatMap((round) => round.questions),
  );
  const picked = pick(
    questions.filter(({ id }) => !recent.has(id)),
    { topic, seen: new Set(earlier.flatMap((round) => round.questions)) },
    ports.random,
  );
  return picked.length === 0 ? news('asked-before') : begun(picked, asQuiz(picked, topic, null), actor, ports);
}

/** The questions of the newest round here with a result, once enough time has passed. */
export async function repeatRound(actor: Actor, ports: RoundPorts): Promise<Led> {
  if (actor.conversation.kind === 'personal') return news('elsewhere');
  const earlier = await quizzesHere(actor, ports);
  const [newest] = earlier;
  if (newest?.state === 'open') return reply(await shown(newest, ports));
  const last = earlier.find(({ result, repeats }) => result !== null && repeats === null);
  if (!last) return news('nothing-to-repeat');
  const same = new Set(last.questions);
  const asked = earlier.filter(({ questions }) => questions.some((id) => same.has(id)));
  const from = asked.map(repeatableFrom).reduce((latest, one) => (one > latest ? one : latest));
  if (from > ports.now()) return reply({ kind: 'round.too-soon', from });
  const questions = await questionsOf(last, ports);
  return questions.length === 0
    ? news('nothing-to-repeat')
    : begun(questions, asQuiz(questions, last.topic, last.id), actor, ports);
}

async function begun(
  questions: readonly Question[],
  more: Pick<Round, 'kind' | 'questions' | 'topic' | 'repeats'>,
  { person, conversation, language }: Actor,
  { now, newId, fewest }: RoundPorts,
): Promise<Led> {
  const startedAt = now();
  const round: Round = {
    tenantId: person.tenantId,
    id: newId(),
    version: 1,
    state: 'open',
    place: { conversationId: conversation.id, kind: conversation.kind === 'channel' ? 'channel' : 'group' },
    startedBy: person.id,
    language,
    startedAt,
    closesAt: new Date(Date.parse(startedAt) + openForDays * dayMs).toISOString(),
    fewest: await fewest(),
    answered: 0,
    result: null,
    pulse: null,
    ...more,
  };
  const card: Message<RoundContent> = {
    to: { kind: 'reply' },
    key: cardKey(round),
    owner: { kind: 'person', person },
    purpose: 'answer',
    dueAt: null,
    content: opened(round, questions),
    language,
  };
  return { reply: null, replace: null, messages: [card], events: [{ kind: 'round-started', round }] };
}

export async function startPulse(actor: Actor, ports: RoundPorts): Promise<Led> {
  const earlier = (await roundsHere(actor, ports)).filter(({ kind }) => kind === 'pulse');
  const open = earlier.find(({ state }) => state === 'open');
  if (open) return reply(await shown(open, ports));
  const refused = pulseRefused(actor, earlier, ports.now());
  return refused ? news(refused) : begun([], asPulse, actor, ports);
}

/** How a round stands, for everybody. */
export async function shown(round: Round, ports: RoundPorts): Promise<RoundContent> {
  if (round.state === 'closed') return { kind: 'round.closed', round };
  return opened(round, await questionsOf(round, ports));
}

function opened(round: Round, questions: readonly Question[]): RoundContent {
  return round.kind === 'pulse' ? { kind: 'pulse.open', round } : { kind: 'round.open', round, questions };
}

function asQuiz(questions: readonly Question[], topic: string | null, repeats: string | null) {
  return { kind: 'quiz', questions: questions.map(({ id }) => id), topic, repeats } as const;
}

async function quizzesHere(actor: Actor, ports: RoundPorts): Promise<readonly Round[]> {
  return (await roundsHere(actor, ports)).filter(({ kind }) => kind === 'quiz');
}

/** Newest first. */
export function roundsHere({ person, conversation }: Actor, { rounds }: RoundPorts): Promise<readonly Round[]> {
  return rounds.inPlace(person.tenantId, placeOf(conversation.id));
}

export function news(which: RoundNews): Led {
  return reply({ kind: 'round.news', news: which });
}
