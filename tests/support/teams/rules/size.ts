import { houseRule, refuse, type Finding } from '../finding.ts';
import { cardsOf, type BotActivity } from '../wire.ts';

// docs/platform.md#messages: about 100 KB including cards, counted as UTF-16.
const mostMessageBytes = 100 * 1024;
// docs/platform.md#messages: a card within 25 KB of UTF-8 passes every limit Teams ever had.
const mostCardBytes = 25 * 1024;

export function checkSize(activity: BotActivity): Finding[] {
  const findings: Finding[] = [];
  if (JSON.stringify(activity).length * 2 > mostMessageBytes) {
    // docs/platform.md#messages
    findings.push(refuse('message-size', 'Message size too large.', 413, 'MessageSizeTooBig'));
  }
  for (const card of cardsOf(activity)) {
    const bytes = Buffer.byteLength(JSON.stringify(card) ?? '');
    if (bytes > mostCardBytes)
      findings.push(houseRule('card-size', `a card of ${bytes} bytes; at most ${mostCardBytes}`));
  }
  return findings;
}
