/** What the conversation was about with this answer: who quotes it asks about that. */
export const topicOfAnswer = `alter table answer add column topic text`;
