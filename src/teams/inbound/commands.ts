import { parseUnfinishedCommand } from '../../features/conversation/unfinished.ts';
import { parseExperimentCommand } from '../../features/experiment/experiment-said.ts';
import { parseFeedbackCommand } from '../../features/feedback/feedback-said.ts';
import { parseCbsCommand } from '../../features/indicator/cbs/cbs-said.ts';
import { parseEnteringCommand } from '../../features/indicator/entering/said.ts';
import { parseOwnFileCommand } from '../../features/indicator/own-file/said.ts';
import { parseDefinitionCommand } from '../../features/indicator/definition-said.ts';
import { parseInsightCommand } from '../../features/insight/insight-said.ts';
import { parseModelCommand } from '../../features/model/model-said.ts';
import { parseCommand as parsePersonCommand } from '../../features/person/command.ts';
import { taskMeant } from '../../features/person/task/task-meant.ts';
import { parseDigestCommand } from '../../features/publication/digest/digest-said.ts';
import { parseFollowCommand } from '../../features/publication/follow/follow-said.ts';
import { parsePostCommand } from '../../features/publication/post-said.ts';
import { parseSourceCommand } from '../../features/source/source-said.ts';
import { parseTriageCommand } from '../../features/source/triage/triage-said.ts';
import { parseQuizCommand } from '../../features/quiz/quiz-said.ts';
import { parseLineCommand } from '../../features/reasoning/line-said.ts';
import { parseNeedCommand } from '../../features/reasoning/need/need-said.ts';
import { parseChampionCommand } from '../../features/referral/champion-said.ts';
import { parseStatusCommand } from '../../features/status/status-said.ts';
import { parseSetupCommand } from '../../features/setup/setup-said.ts';
import { parseUpkeepCommand } from '../../features/setup/upkeep/upkeep-said.ts';
import { parseReferralCommand } from '../../features/referral/referral-said.ts';
import { parseWooCommand } from '../../features/woo/woo-said.ts';

/** Each knows what can be typed about one thing; the first that knows the text has it. */
const parsers = [
  parsePersonCommand,
  parseSetupCommand,
  parseUpkeepCommand,
  parseStatusCommand,
  parseReferralCommand,
  parseChampionCommand,
  parseOwnFileCommand,
  parseQuizCommand,
  parseEnteringCommand,
  parseCbsCommand,
  parseDefinitionCommand,
  // A request and an overview leave as files too: before the file of a figure with such a name.
  parseWooCommand,
  parseInsightCommand,
  parseDigestCommand,
  parseFollowCommand,
  parseLineCommand,
  parseNeedCommand,
  parsePostCommand,
  parseModelCommand,
  parseExperimentCommand,
  parseTriageCommand,
  parseSourceCommand,
  parseFeedbackCommand,
  parseUnfinishedCommand,
] as const;

/** Everything that somebody can tell the bot to do by typing. */
export type Command = NonNullable<ReturnType<(typeof parsers)[number]>>;

/** null when the text is no command but a question, in words of their own neither. */
export function parseCommand(text: string): Command | null {
  const known = typed(text);
  if (known !== null) return known;
  const meant = taskMeant(text);
  return meant === null ? null : typed(meant);
}

function typed(text: string): Command | null {
  for (const parse of parsers) {
    const command = parse(text);
    if (command !== null) return command;
  }
  return null;
}
