import { parseEnteringCommand, type EnteringSaid } from '../../features/indicator/entering/said.ts';
import { parseCommand as parsePersonCommand, type Command as PersonCommand } from '../../features/person/command.ts';
import { parseCbsCommand, type CbsSaid } from '../../features/indicator/cbs/cbs-said.ts';
import { parseChampionCommand, type ChampionSaid } from '../../features/referral/champion-said.ts';
import { parseReferralCommand, type ReferralSaid } from '../../features/referral/referral-said.ts';

/** Everything that somebody can tell the bot to do by typing. */
export type Command = PersonCommand | ChampionSaid | ReferralSaid | EnteringSaid | CbsSaid;

const parsers = [parsePersonCommand, parseReferralCommand, parseChampionCommand, parseEnteringCommand, parseCbsCommand];

/** null when the text is no command but a question. */
export function parseCommand(text: string): Command | null {
  for (const parse of parsers) {
    const command = parse(text);
    if (command !== null) return command;
  }
  return null;
}
