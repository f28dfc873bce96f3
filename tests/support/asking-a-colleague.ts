import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import type { TestBot } from './bot.ts';
import { wordsOf } from './conversation.ts';
import type { Accepted } from './teams/ledger.ts';
import type { Person } from './teams/people.ts';

/** Ways to go through the life of a question to a colleague, by what people type, press and read. */
export function askingAColleague(running: () => { readonly bot: Pick<TestBot, 'teams'>; readonly database: Database }) {
  const teams = () => running().bot.teams;
  const told = (person: Person, pattern: RegExp, after = 0): Promise<Accepted> =>
    teams().waitForMessage(teams().personalChat(person).id, (message) => pattern.test(wordsOf(message)), { after });

  /** The newest change in its place. */
  const newest = (card: Accepted): Accepted =>
    teams()
      .visible(card.conversationId)
      .filter(({ activityId }) => activityId === card.activityId)
      .at(-1) ?? card;

  /** Presses a button on the card as it stands there when the change of it has arrived. */
  async function press(person: Person, card: Accepted, title: string, inputs: Record<string, string> = {}) {
    const shows = ({ activityId, activity }: Accepted) =>
      activityId === card.activityId && JSON.stringify(activity).includes(JSON.stringify(title));
    const now = shows(newest(card)) ? card : await teams().waitForMessage(card.conversationId, shows);
    const mark = teams().ledger.mark();
    return { mark, pressed: await teams().press(person, newest(now), title, inputs) };
  }

  async function drafted(person: Person, asked: string) {
    const { mark } = await teams().say(person, asked);
    // Notes about other questions may come between.
    const isAnswer = ({ activity }: Accepted) => JSON.stringify(activity).includes('"Vraag een collega"');
    const answer = await teams().waitForMessage(teams().personalChat(person).id, isAnswer, { after: mark });
    const started = await press(person, answer, 'Vraag een collega');
    return told(person, /Dit stuur ik door/i, started.mark);
  }

  return {
    told,
    newest,
    press,
    drafted,
    /** What answers what was typed: notes about other questions may come between. */
    async typed(person: Person, text: string, pattern: RegExp) {
      const { mark } = await teams().say(person, text);
      return told(person, pattern, mark);
    },
    /** Asked and agreed; the answer to the press is what the asker reads. */
    async sent(person: Person, asked: string, inputs: Record<string, string> = {}) {
      const draft = await drafted(person, asked);
      return { draft, ...(await press(person, draft, 'Stuur door', inputs)) };
    },
    /** Of the newest question of somebody. */
    async newestOf({ aadObjectId }: Person) {
      const { rows } = await sql<{ id: string; state: string; champion_id: string | null; offered_ids: string[] }>`
        select id, state, champion_id, offered_ids from referral where asker_id = ${aadObjectId}
        order by created_at desc limit 1`.execute(running().database.query);
      return rows[0];
    },
  };
}
