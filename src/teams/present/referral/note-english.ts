import type { NoteTexts } from './note-texts.ts';

const nothing = 'You need not do anything.';

export const english: NoteTexts = {
  nobody: { by: 'a colleague', asker: 'a colleague', champion: 'a colleague' },
  within: { usual: 'within two working days', urgent: 'within half a working day' },
  reason: 'Reason',
  other: () => ['Something changed about a question', 'See on the card how it stands now.'],
  gone: {
    taken: ({ by }) => [`${by} took a question that you had too`, 'You need not do anything any more.'],
    other: () => ['A question is no longer with you', 'You need not do anything any more.'],
  },
  offered: ({ asker, isUrgent, within }) => [
    isUrgent ? `Urgent question from ${asker}` : `Question from ${asker} for you`,
    `Can you take it? The answer is needed ${within}.`,
  ],
  escalated: ({ asker }) => [`Nobody has this question of ${asker}`, 'Assign it, answer it or close it.'],
  of: {
    asker: {
      send: ({ isEscalated, within }) =>
        isEscalated
          ? ['I find no colleague for your question yet', 'The co-ordinator looks for somebody. You will hear from me.']
          : ['Your question is sent on', `You get an answer ${within}.`],
      withdraw: () => ['A question you waited for is yours now', 'The first asker withdrew it. You get the answer.'],
      join: () => ['One more colleague waits with you', nothing],
      accept: ({ by }) => [`${by} has taken your question`, nothing],
      decline: ({ isEscalated }) =>
        isEscalated
          ? ['No colleague could take your question', 'The co-ordinator looks for somebody. You will hear from me.']
          : ['I look for another colleague for your question', nothing],
      'ask-back': ({ by }) => [
        `${by} needs to know something from you`,
        'Reply on the card. Until then your question stands still.',
      ],
      answer: ({ by }) => [`${by} has answered your question`, 'Say on the card whether this helps.'],
      'hand-over': ({ by, isEscalated }) => [
        `${by} handed your question over`,
        isEscalated ? 'The co-ordinator looks for somebody.' : 'Another colleague goes on with it.',
      ],
      assign: () => ['Your question goes to another colleague', nothing],
      'pass-on': ({ isEscalated }) => [
        'The colleague with your question is not available now',
        isEscalated ? 'The co-ordinator looks for another. You will hear from me.' : 'I sent it on to another.',
      ],
      close: () => ['The co-ordinator closed your question', 'Is that not right? Ask further on the card.'],
      escalate: ({ isEscalated }) =>
        isEscalated
          ? ['Your question is with the co-ordinator now', 'Nobody came yet. The co-ordinator looks for somebody.']
          : ['Your answer takes longer than I said', 'The co-ordinator knows. You need not do anything.'],
      'remind-asker': ({ champion }) => [
        `${champion} still waits for your reply`,
        'Reply on the card. Otherwise I close your question.',
      ],
      'ask-interest': () => [
        'Your question has been open for a while',
        'Do you still want to know? Say so on the card.',
      ],
      'close-unanswered': () => [
        'I closed your question',
        'Your colleague got no reply. Ask further on the card if you still want to know.',
      ],
      'close-unconfirmed': () => [
        'I closed your question',
        'Does the answer not help after all? Ask further on the card.',
      ],
      lapse: () => [
        'I did not send your question on',
        'You chose nothing yet. Do you still want to? Ask further on the card.',
      ],
    },
    waiter: {
      withdraw: () => ['A question you wait for is withdrawn', 'Do you still want to know? Ask your question again.'],
      answer: ({ by }) => [`${by} has answered the question you wait for`, 'The answer is on the card.'],
      reopen: () => ['The question you waited for is open again', 'The asker wants to know more.'],
      close: () => ['A question you wait for is closed', 'Do you still want to know? Ask your question again.'],
      'close-unanswered': () => [
        'A question you wait for is closed',
        'Do you still want to know? Ask your question again.',
      ],
    },
    candidate: {
      edit: ({ by }) => [`${by} added to a question`, 'Can you take it?'],
      withdraw: ({ by }) => [`${by} withdrew a question`, 'Somebody else still waits for the answer. Can you take it?'],
      'still-interested': ({ by }) => [`${by} still wants to know`, 'Can you take this question?'],
      remind: ({ asker }) => [`The question of ${asker} still waits for you`, 'Take it, or give it back.'],
    },
    champion: {
      edit: ({ by }) => [`${by} added to the question`, 'Read it on the card.'],
      withdraw: ({ by, isWithdrawn }) =>
        isWithdrawn
          ? [`${by} withdrew the question`, 'You need not do anything any more.']
          : [`${by} withdrew the question`, 'Somebody else still waits for the answer. So please go on.'],
      join: () => ['One more colleague waits for this answer', nothing],
      leave: () => ['A colleague no longer waits for this answer', nothing],
      reply: ({ by }) => [`${by} has replied`, 'You can answer now.'],
      answer: ({ by }) => [`${by} has answered the question`, 'You need not do anything any more.'],
      assign: () => ['A colleague gave you this question', 'Read on the card what is meant.'],
      close: () => ['The co-ordinator closed the question', 'You need not do anything any more.'],
      confirm: ({ by }) => [`You helped ${by}`, 'Thank you.'],
      reopen: ({ by }) => [`${by} needs more help`, 'Read on the card what is not clear yet.'],
      'still-interested': ({ by }) => [`${by} still wants to know`, 'You can answer on the card.'],
      remind: ({ asker }) => [`${asker} still waits for your answer`, 'Half of the time is over.'],
      escalate: ({ asker }) => [
        `${asker} waits too long for an answer`,
        'The co-ordinator knows too. Can you not do it? Hand the question over.',
      ],
      'close-unanswered': ({ asker }) => [
        `${asker} did not reply`,
        'I closed the question. You need not do anything any more.',
      ],
      'close-unconfirmed': () => [
        'A question is closed',
        'Nobody said whether your answer helped. You need not do anything.',
      ],
    },
    coordinator: {
      withdraw: ({ by }) => [`${by} withdrew the question`, nothing],
      accept: ({ by }) => [`${by} has taken the question`, nothing],
      answer: ({ by }) => [`${by} has answered the question`, nothing],
      assign: ({ by }) => [`${by} assigned the question`, nothing],
      'pass-on': () => ['The colleague with this question is not available now', 'I sent it on to another.'],
      close: ({ by }) => [`${by} closed the question`, nothing],
      reopen: ({ by }) => [`${by} needs more help`, 'The question is open again.'],
      'still-interested': ({ by }) => [`${by} still wants to know`, 'See on the card what you can do.'],
      escalate: ({ champion }) => [`The answer of ${champion} is late`, 'Ask how it stands, or assign the question.'],
    },
  },
};
