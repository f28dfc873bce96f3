import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import { indicatorEvents } from '../../src/storage/indicator/indicator-events.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import type { TestBot } from './bot.ts';
import { wordsOf } from './conversation.ts';
import type { Accepted } from './teams/ledger.ts';
import type { Person } from './teams/people.ts';
import { shownCard } from './teams/shown-card.ts';
import type { Conversation } from './teams/tenant.ts';

/** Ways to go through the life of a weekly post, by what people type, press and read. */
export function publishing(running: () => { readonly bot: Pick<TestBot, 'teams'>; readonly database: Database }) {
  const teams = () => running().bot.teams;
  const chatOf = (person: Person) => teams().personalChat(person).id;
  const told = (person: Person, pattern: RegExp, after = 0): Promise<Accepted> =>
    teams().waitForMessage(chatOf(person), (message) => pattern.test(wordsOf(message)), { after });

  const newest = (card: Accepted): Accepted =>
    teams()
      .visible(card.conversationId)
      .filter(({ activityId }) => activityId === card.activityId)
      .at(-1) ?? card;

  /** Presses a button on the card as it stands there when it has that button. */
  async function press(person: Person, card: Accepted, title: string, inputs: Record<string, string> = {}) {
    const shows = ({ activityId, activity }: Accepted) =>
      activityId === card.activityId && JSON.stringify(activity).includes(`"title":${JSON.stringify(title)}`);
    const now = shows(newest(card)) ? card : await teams().waitForMessage(card.conversationId, shows);
    const mark = teams().ledger.mark();
    return { mark, pressed: await teams().press(person, newest(now), title, inputs) };
  }

  async function typed(person: Person, text: string, pattern: RegExp) {
    const { mark } = await teams().say(person, text);
    return told(person, pattern, mark);
  }

  async function connect(person: Person, channel: Conversation, text = 'koppel') {
    const said = await (channel.kind === 'channel'
      ? teams().sayInChannel(person, channel, text)
      : teams().sayInGroup(person, channel, text));
    return teams().waitForMessage(channel, undefined, { after: said.mark });
  }

  return {
    told,
    newest,
    press,
    typed,
    connect,
    /** A draft of all figures for these places: its preview, and the card with what can be done. */
    async drafted(person: Person, places: readonly Conversation[], inputs: Record<string, string> = {}) {
      const form = await typed(person, 'nieuw weekbericht', /Nieuw weekbericht/);
      const domains = choicesIn(form, 'domains').join(',');
      const made = await press(person, form, 'Bekijk vooraf', {
        domains,
        places: places.map(({ id }) => id).join(','),
        ...inputs,
      });
      const card = await told(person, /Concept\. \d+ cijfer/, made.mark);
      const preview = await told(person, /Weekcijfers/, made.mark);
      return { preview, card, made };
    },
    /** What stands in a place, newest last. */
    posted: (place: Conversation) =>
      teams()
        .visible(place)
        .filter((message) => /Weekcijfers week/.test(wordsOf(message))),
    postedIn: (place: Conversation, pattern: RegExp, after = 0) =>
      teams().waitForMessage(place, (message) => pattern.test(wordsOf(message)), { after }),
    async postOf(state: string) {
      const { rows } = await sql<{ id: string; version: number; content: Record<string, unknown> }>`
        select id, version, content from post where state = ${state} order by created_at desc limit 1`.execute(
        running().database.query,
      );
      return rows[0] ?? assert.fail(`no post is ${state}`);
    },
  };
}

/** What a list on a card offers. */
export function choicesIn(message: Accepted, id: string): readonly string[] {
  const found = JSON.stringify(shownCard(message).card).match(
    new RegExp(`"id":"${id}"[^\\]]*?"choices":(\\[[^\\]]*\\])`),
  );
  return (JSON.parse(found?.[1] ?? '[]') as { value: string }[]).map(({ value }) => value);
}

export function cardIn({ activity }: Accepted): unknown {
  return activity?.attachments?.[0]?.content;
}

/** Corrects the newest published figure of an indicator up to a period, as its owner would. */
export async function correctFigure(
  database: Database,
  {
    indicatorId,
    periodStart,
    value,
    because,
  }: { indicatorId: string; periodStart: string; value: number; because: string },
): Promise<void> {
  const store = indicatorStore(database);
  const revision = (await store.revision(indicatorId)) ?? assert.fail(`there is no ${indicatorId}`);
  const found = (await store.observations([indicatorId])).get(indicatorId) ?? [];
  const [indicator] = (await store.all()).filter(({ id }) => id === indicatorId);
  const known = found.filter((one) => one.periodStart === periodStart && one.area === indicator?.wholeArea).at(-1);
  assert.ok(known, `no figure of ${indicatorId} in ${periodStart}`);
  const at = new Date().toISOString();
  const entry = { id: `fix-${at}`, indicatorId, at, by: null, means: 'check-in', origin: null, note: null } as const;
  await database.transaction(async (run) => {
    await indicatorEvents['figures-entered'](
      {
        kind: 'figures-entered',
        revision,
        entry: { ...entry, correctionBecause: because },
        observations: [{ ...known, value, publishedOn: at.slice(0, 10) }],
      },
      run,
    );
  });
}
