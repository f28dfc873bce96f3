import type { StatusTexts } from './status-texts.ts';

export const english: StatusTexts = {
  badges: {
    draft: 'Not sent yet',
    offered: 'Waits for a colleague',
    accepted: 'Taken',
    waiting: 'Waits for the asker',
    answered: 'Answered',
    escalated: 'With the co-ordinator',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  badgesForYou: { candidate: 'New question for you', asker: 'Waits for you', champion: 'It is your turn' },
  urgent: 'Urgent',
  late: 'Late',
  within: { usual: 'within two working days', urgent: 'within half a working day' },
  nobody: { asker: 'the asker', champion: 'a colleague', colleague: 'a colleague' },
  asker: ({ champion, offered, within, isLate, asksInterest }) => {
    const interest = 'Your question has been open for a while. Do you still want to know?';
    return {
      offered: [
        'Your question waits for a colleague',
        asksInterest ? interest : `I sent it to ${offered}. You get an answer ${within}.`,
      ],
      accepted: [
        `${champion} has taken your question`,
        asksInterest
          ? interest
          : isLate
            ? 'It takes longer than I said. The co-ordinator knows.'
            : `You need not do anything. You get an answer ${within}.`,
      ],
      waiting: [`${champion} needs to know something from you`, 'Your question stands still until you reply.'],
      answered: [`${champion} has answered your question`, 'Does this answer help you?'],
      escalated: [
        'Your question is with the co-ordinator',
        asksInterest
          ? interest
          : 'I found no colleague for your question myself. The co-ordinator looks for somebody. You need not do anything.',
      ],
      ends: {
        confirmed: ['Your question is answered', 'You said that the answer helped. Done.'],
        unconfirmed: ['Your question is closed', 'You did not say whether the answer helped. Was it not enough?'],
        'no-reply': ['Your question is closed', `${champion} asked you something and got no reply.`],
        dismissed: ['The co-ordinator closed your question', 'You can read why below.'],
        lapsed: ['Your question was not sent', 'You chose nothing, so I sent nothing on.'],
        similar: ['An earlier answer helped you', 'So I did not send your question on.'],
        withdrawn: ['You withdrew your question', 'Nobody needs to do anything with it any more.'],
      },
    };
  },
  waiter: ({ champion }) => ({
    offered: ['You wait for the same answer', 'The question goes to a colleague. You get the answer too.'],
    accepted: ['You wait for the same answer', `${champion} is working on it. You get the answer too.`],
    waiting: ['You wait for the same answer', `${champion} still waits for something from the asker.`],
    answered: ['The question you wait for is answered', `This is the answer of ${champion}.`],
    escalated: ['You wait for the same answer', 'The co-ordinator looks for somebody for this question.'],
    ends: {
      confirmed: ['The question is answered', `This is the answer of ${champion}.`],
      unconfirmed: ['The question is answered', `This is the answer of ${champion}.`],
      'no-reply': ['The question is closed', 'No answer came. Do you still want to know? Ask your question again.'],
      dismissed: ['The question is closed', 'No answer came. Do you still want to know? Ask your question again.'],
      lapsed: ['The question is closed', 'No answer came.'],
      similar: ['The question is closed', 'No answer came.'],
      withdrawn: ['The question is withdrawn', 'Do you still want to know? Ask your question again.'],
    },
  }),
  candidate: ({ asker, within }) => ['Can you take this question?', `${asker} would like an answer ${within}.`],
  champion: ({ asker, within, isLate, isReopened }) => ({
    offered: ['This question waits for a colleague', 'You need not do anything.'],
    accepted: [
      isReopened ? `${asker} needs more help` : 'You have this question',
      isLate
        ? 'The time is up and the co-ordinator knows. Can you not do it? Hand the question over.'
        : `Answer ${within}.`,
    ],
    waiting: ['You wait for a reply', `The time stands still until ${asker} replies.`],
    answered: ['Your answer is sent', `I ask ${asker} whether it helps. You need not do anything.`],
    escalated: ['This question is with the co-ordinator', 'You need not do anything any more.'],
    ends: {
      confirmed: [`You helped ${asker}`, 'Thank you. You need not do anything any more.'],
      unconfirmed: ['This question is closed', `You answered it. ${asker} did not say whether it helped.`],
      'no-reply': ['This question is closed', `${asker} did not reply to what you asked.`],
      dismissed: ['The co-ordinator closed this question', 'You need not do anything any more.'],
      lapsed: ['This question is closed', 'You need not do anything any more.'],
      similar: ['This question is closed', 'You need not do anything any more.'],
      withdrawn: [`${asker} withdrew the question`, 'You need not do anything any more.'],
    },
  }),
  coordinator: ({ asker, champion, offered, isLate }) => ({
    offered: [`This question waits for ${offered}`, 'Does it take too long? Assign it to somebody else.'],
    accepted: [
      `${champion} has this question`,
      isLate ? 'The time is up. Ask how it stands, or assign it to somebody else.' : 'You need not do anything.',
    ],
    waiting: [`${champion} waits for ${asker}`, 'The time stands still. You need not do anything.'],
    answered: [`${champion} has answered`, `${asker} will say whether it helps.`],
    escalated: ['Nobody has this question', 'Assign it, answer it yourself or close it.'],
    ends: {
      confirmed: ['This question is answered', `The answer of ${champion} helped.`],
      unconfirmed: ['This question is answered', `${asker} did not say whether it helped.`],
      'no-reply': ['This question is closed', `${asker} did not reply to what ${champion} asked.`],
      dismissed: ['This question is closed without an answer', 'The reason stands below.'],
      lapsed: ['This question was never sent', 'You need not do anything.'],
      similar: ['This question was never sent', 'An earlier answer helped.'],
      withdrawn: [`${asker} withdrew the question`, 'You need not do anything.'],
    },
  }),
  gone: {
    has: (champion) => [`${champion} has this question now`, 'You need not do anything any more.'],
    open: ['This question is with somebody else now', 'You need not do anything any more.'],
    over: ['This question is closed', 'You need not do anything any more.'],
  },
};
