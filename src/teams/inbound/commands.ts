import { parseCommand as parsePersonCommand, type Command as PersonCommand } from '../../features/person/command.ts';
import { parseCbsCommand, type CbsSaid } from '../../features/indicator/cbs/cbs-said.ts';
import { parseChampionCommand, type ChampionSaid } from '../../features/referral/champion-said.ts';
import { parseReferralCommand, type ReferralSaid } from '../../features/referral/referral-said.ts';

/** Everything that somebody can tell the bot to do by typing. */
export type Command = PersonCommand | ChampionSaid | ReferralSaid | CbsSaid;

/** null when the text is no command but a question. */
export function parseCommand(text: string): Command | null {
  return parsePersonCommand(text) ?? parseReferralCommand(text) ?? parseChampionCommand(text) ?? parseCbsCommand(text);
}
