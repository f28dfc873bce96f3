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
