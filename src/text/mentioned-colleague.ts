/** What stands in a text in the place of a mentioned colleague: names are not kept. */
export const mentionedColleague = '[collega]';
