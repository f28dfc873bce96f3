import { z } from 'zod';
import type { Answer } from './delivery.ts';
import { isRefusal, type Finding } from './finding.ts';
import { checkCard } from './rules/cards.ts';
import { adaptiveCardType, isRecord } from './wire.ts';

/** What is wrong with the answer to an invoke, and the card it brings, if any. */
export type InvokeVerdict = { faults: string[]; card?: unknown; notice?: string; findings: Finding[] };

const ErrorValue = z.looseObject({ code: z.string(), message: z.string() });

// docs/platform.md#card-actions: always HTTP 200; the outcome stands in the body.
const CardActionAnswer = z.discriminatedUnion('type', [
  z.looseObject({ statusCode: z.literal(200), type: z.literal(adaptiveCardType), value: z.looseObject({}) }),
  z.looseObject({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string().min(1),
  }),
  z.looseObject({
    statusCode: z.union([z.literal(400), z.literal(500)]),
    type: z.literal('application/vnd.microsoft.error'),
    value: ErrorValue,
  }),
  z.looseObject({
    statusCode: z.literal(401),
    type: z.literal('application/vnd.microsoft.activity.loginRequest'),
    value: z.looseObject({}),
  }),
  z.looseObject({
    statusCode: z.literal(412),
    type: z.literal('application/vnd.microsoft.error.preconditionFailed'),
    value: ErrorValue,
  }),
]);

// docs/platform.md#dialogs
const size = z.union([z.enum(['small', 'medium', 'large']), z.number()]).optional();
const TaskAnswer = z.looseObject({
  task: z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('message'), value: z.string().min(1) }),
    z.looseObject({
      type: z.literal('continue'),
      value: z.looseObject({
        title: z.string().min(1),
        height: size,
        width: size,
        card: z.looseObject({ contentType: z.literal(adaptiveCardType), content: z.looseObject({}) }),
      }),
    }),
  ]),
});

export function judgeCardAction(answer: Answer): InvokeVerdict {
  if (answer.status !== 200)
    return onlyFault(`adaptiveCard/action must be answered with HTTP 200, not ${answer.status}`);
  const parsed = CardActionAnswer.safeParse(answer.body);
  if (!parsed.success) return onlyFault(z.prettifyError(parsed.error));
  const { type, value } = parsed.data;
  if (type === adaptiveCardType) return withCard(value);
  if (isRecord(value))
    return { faults: [], notice: typeof value['message'] === 'string' ? value['message'] : '', findings: [] };
  return { faults: [], notice: value, findings: [] };
}

/** A submit may also be answered with nothing, which closes the dialog. */
export function judgeTask(answer: Answer, mayBeEmpty: boolean): InvokeVerdict {
  if (answer.status !== 200) return onlyFault(`a dialog must be answered with HTTP 200, not ${answer.status}`);
  if (mayBeEmpty && (answer.text === '' || answer.text === '{}')) return { faults: [], findings: [] };
  const parsed = TaskAnswer.safeParse(answer.body);
  if (!parsed.success) return onlyFault(z.prettifyError(parsed.error));
  const { task } = parsed.data;
  return task.type === 'message' ? { faults: [], notice: task.value, findings: [] } : withCard(task.value.card.content);
}

const Found = z.looseObject({
  contentType: z.literal(adaptiveCardType),
  content: z.looseObject({}),
  preview: z.looseObject({
    contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
    content: z.looseObject({ title: z.string().min(1) }),
  }),
});
const ComposeAnswer = z.looseObject({
  composeExtension: z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('message'), text: z.string().min(1) }),
    z.looseObject({
      type: z.literal('result'),
      attachmentLayout: z.enum(['list', 'grid']),
      attachments: z.array(Found).min(1).max(25),
    }),
  ]),
});

/** What a search from the compose box found: its cards, or the words that stand there instead. */
export type FoundInCompose = { faults: string[]; cards: unknown[]; titles: string[]; notice?: string };

// docs/platform.md#compose-box
export function judgeCompose(answer: Answer): FoundInCompose {
  const none = { cards: [], titles: [] };
  if (answer.status !== 200)
    return { ...none, faults: [`a search must be answered with HTTP 200, not ${answer.status}`] };
  const parsed = ComposeAnswer.safeParse(answer.body);
  if (!parsed.success) return { ...none, faults: [z.prettifyError(parsed.error)] };
  const { composeExtension: found } = parsed.data;
  if (found.type === 'message') return { ...none, faults: [], notice: found.text };
  return {
    faults: found.attachments.flatMap(({ content }) =>
      checkCard(content)
        .filter(isRefusal)
        .map(({ message }) => message),
    ),
    cards: found.attachments.map(({ content }) => content),
    titles: found.attachments.map(({ preview }) => preview.content.title),
  };
}

// docs/platform.md#feedback: Teams shows an error for anything but 200 with an empty object.
export function judgeFeedback(answer: Answer): InvokeVerdict {
  if (answer.status !== 200) return onlyFault(`feedback must be answered with HTTP 200, not ${answer.status}`);
  const isEmpty = isRecord(answer.body) && Object.keys(answer.body).length === 0;
  return isEmpty ? { faults: [], findings: [] } : onlyFault("invoke response isn't empty");
}

function withCard(card: unknown): InvokeVerdict {
  const findings = checkCard(card);
  return { faults: findings.filter(isRefusal).map(({ message }) => message), card, findings };
}

function onlyFault(fault: string): InvokeVerdict {
  return { faults: [fault], findings: [] };
}
