import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();
const onGame = { nonce: Nonce, version: z.number().int().min(0) };

/** `chosen` is the topic; without one it is about everything. */
export const BeginQuiz = z.object({ action: z.literal('quiz.begin'), nonce: Nonce, chosen: Words });
export const AnswerQuiz = z.object({ action: z.literal('quiz.answer'), ...onGame, guess: Words });
export const SkipQuestion = z.object({ action: z.literal('quiz.skip'), ...onGame });
/** The next question, or how it went. */
export const NextQuestion = z.object({ action: z.literal('quiz.next'), nonce: Nonce });

const onRound = { nonce: Nonce, round: z.guid() };

export const JoinRound = z.object({ action: z.literal('round.join'), ...onRound });
/** In the order of the questions. */
export const SendAnswers = z.object({
  action: z.literal('round.send'),
  ...onRound,
  guess0: Words,
  guess1: Words,
  guess2: Words,
  guess3: Words,
  guess4: Words,
});
/** `sure`: though too few took part for a result. */
export const CloseRound = z.object({ action: z.literal('round.close'), ...onRound, sure: z.boolean().optional() });

const onLocal = { nonce: Nonce, local: z.guid(), version: z.number().int().min(0) };
const Indicator = z.string().min(1).max(100);

/** `chosen` from the list on the card. */
export const LocalForm = z.object({
  action: z.literal('local.form'),
  nonce: Nonce,
  indicator: Indicator.optional(),
  chosen: Words,
});
export const ProposeLocal = z.object({
  action: z.literal('local.propose'),
  nonce: Nonce,
  indicator: Indicator,
  asked: Words,
  explains: Words,
});
export const OpenLocal = z.object({ action: z.literal('local.open'), nonce: Nonce, local: z.guid() });
export const EditLocal = z.object({ action: z.literal('local.edit'), ...onLocal, asked: Words, explains: Words });
export const ApproveLocal = z.object({ action: z.literal('local.approve'), ...onLocal });
export const DeclineLocal = z.object({ action: z.literal('local.decline'), ...onLocal, reason: Words });
export const WithdrawLocal = z.object({ action: z.literal('local.withdraw'), ...onLocal });
