import type { Accepted } from '../support/teams/ledger.ts';
import { typedNodes } from '../support/teams/rules/cards.ts';
import { buttonsOf } from '../support/teams/shown-card.ts';
import { cardsOf, isRecord, type Json } from '../support/teams/wire.ts';

/** A button on a card that stands in somebody's chat now. */
export interface Button {
  readonly message: Accepted;
  readonly title: string;
  /** The step it takes; 'start' asks a colleague. */
  readonly what: string;
  /** null: it belongs to no referral yet. */
  readonly referralId: string | null;
  readonly inputs: Readonly<Record<string, string>>;
}

/** How likely each step is: forward more than back, so that referrals meet all of their life. */
const weights: Readonly<Record<string, number>> = {
  start: 30,
  send: 20,
  accept: 12,
  answer: 8,
  'ask-back': 5,
  reply: 8,
  confirm: 5,
  decline: 3,
  'hand-over': 3,
  assign: 5,
  join: 3,
  leave: 1,
  edit: 1,
  withdraw: 1,
  reopen: 1,
  close: 1,
};

/** The newest look of every message with a card, as Teams has it. */
export function createBoard() {
  const newest = new Map<string, Accepted>();
  let read = 0;
  return {
    newest,
    look(accepted: readonly Accepted[]): void {
      for (const one of accepted.slice(read))
        if (one.activity && cardsOf(one.activity).length > 0)
          newest.set(`${one.conversationId} ${one.activityId}`, one);
      read = accepted.length;
    },
    /** Draws one of all buttons about referrals; among so many referrals only those that lived last. */
    draw(random: () => number, colleagues: readonly string[], most = 60): Button | undefined {
      const buttons = [...newest.values()]
        .toSorted((left, right) => right.seq - left.seq)
        .slice(0, most)
        .flatMap((message) => referralButtons(message, random, colleagues));
      const total = buttons.reduce((sum, { what }) => sum + (weights[what] ?? 0.3), 0);
      let roll = random() * total;
      return buttons.find(({ what }) => (roll -= weights[what] ?? 0.3) <= 0);
    },
  };
}

function referralButtons(message: Accepted, random: () => number, colleagues: readonly string[]): readonly Button[] {
  const card = message.activity && cardsOf(message.activity)[0];
  if (!isRecord(card)) return [];
  return buttonsOf(card).flatMap((button): readonly Button[] => {
    const data = isRecord(button['data']) ? button['data'] : {};
    const common = { message, title: String(button['title']), inputs: filled(card, random, colleagues) };
    if (data['action'] === 'referral.start') return [{ ...common, what: 'start', referralId: null }];
    return data['action'] === 'referral.move'
      ? [{ ...common, what: String(data['what']), referralId: String(data['id']) }]
      : [];
  });
}

/** Every field of the card comes along, whichever button is pressed. */
function filled(card: Json, random: () => number, colleagues: readonly string[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const input of typedNodes(card)) {
    const id = String(input['id']);
    switch (input['type']) {
      case 'Input.Text':
        values[id] = 'Dat is zo, zegt deze proef.';
        break;
      case 'Input.Toggle':
        values[id] = String(random() < 0.4);
        break;
      case 'Input.ChoiceSet':
        values[id] = choice(input, random, colleagues);
    }
  }
  return values;
}

function choice(input: Json, random: () => number, colleagues: readonly string[]): string {
  const listed = (Array.isArray(input['choices']) ? input['choices'] : []).filter(isRecord);
  const values = 'choices.data' in input ? colleagues : listed.map((one) => String(one['value']));
  return values[Math.floor(random() * values.length)] ?? '';
}
