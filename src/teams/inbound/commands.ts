import { parseEnteringCommand, type EnteringSaid } from '../../features/indicator/entering/said.ts';
import { parseCommand as parsePersonCommand, type Command as PersonCommand } from '../../features/person/command.ts';
import { parseChampionCommand, type ChampionSaid } from '../../features/referral/champion-said.ts';
import { parseReferralCommand, type ReferralSaid } from '../../features/referral/referral-said.ts';

/** Everything that somebody can tell the bot to do by typing. */
export type Command = PersonCommand | ChampionSaid | ReferralSaid | EnteringSaid;

/** null when the text is no command but a question. */
export function parseCommand(text: string): Command | null {
  return (
    parsePersonCommand(text) ?? parseReferralCommand(text) ?? parseChampionCommand(text) ?? parseEnteringCommand(text)
  );
}
