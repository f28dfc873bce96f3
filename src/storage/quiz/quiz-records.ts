import { expireOlder, listed, type RecordType } from '../records/record-type.ts';
import { forgetQuizQuestionWriter } from './local-question-events.ts';
import { forgetPlayer } from './quiz-events.ts';
import { forgetRoundStarter } from './round-events.ts';

/** What people thought before they saw the figure. */
export const quizRecords = {
  quizzes: {
    tables: { quiz_game: { who: ['person_id'], words: ['content'] } },
    term: { kind: 'days', days: 400, since: 'last-used' },
    expire: expireOlder('quiz_game', 'played_at < now() - make_interval(days => $1::integer)'),
    whenErased: 'deleted',
    erase: forgetPlayer,
    kept: {
      quiz: `
        select json_build_object('questions', content -> 'questions', 'answers', content -> 'guesses',
          'earlier', content -> 'earlier')
        from quiz_game where tenant_id = $1::text and person_id = $2::text`,
    },
  },
  quizRounds: {
    tables: {
      quiz_round: { who: ['started_by'], words: ['mark_key', 'content'], rest: ['id', 'state', 'place'] },
      quiz_round_mark: { words: ['mark'], rest: ['round_id'] },
      quiz_round_answer: { words: ['answers'], rest: ['round_id'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'unlinked',
    erase: forgetRoundStarter,
    kept: {
      quizRoundsStarted: listed(
        `'at', content ->> 'startedAt', 'state', state`,
        `content ->> 'startedAt'`,
        'quiz_round where tenant_id = $1::text and started_by = $2::text',
      ),
    },
  },
  quizQuestions: {
    tables: { quiz_question: { who: ['written_by'], words: ['content'], rest: ['id', 'state'] } },
    term: { kind: 'in-use' },
    whenErased: 'unlinked',
    erase: forgetQuizQuestionWriter,
    kept: {
      quizQuestionsWritten: listed(
        `'at', changed_at, 'state', state, 'asked', content ->> 'asked', 'explains', content ->> 'explains'`,
        'changed_at',
        'quiz_question where tenant_id = $1::text and written_by = $2::text',
      ),
    },
  },
} satisfies Readonly<Record<string, RecordType>>;
