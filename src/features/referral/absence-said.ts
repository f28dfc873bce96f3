/** When somebody said that they are away, as they typed the days; empty where they did not. */
export interface AbsenceSaid {
  readonly from: string;
  readonly until: string;
}

const away =
  '(?:afwezig|weg|er niet|vrij|ziek|niet beschikbaar|niet bereikbaar|(?:op|met) (?:vakantie|verlof)|absent|away|off|ill|sick|not available|on (?:holiday|leave))';
const who = '(?:(?:ik ben|ben|i am|im) )?';
const until = '(?:tot|until|till|t/m)';
const day =
  '(?:vandaag|morgen|overmorgen|today|tomorrow|(?:(?:op |on )?(?:komende |aanstaande |volgende week |next )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)))';
const [range, oneDay, open] = [
  new RegExp(`^${who}${away} (?:van|vanaf|from) (?<from>.+?) ${until} (?<until>.+)$`, 'u'),
  new RegExp(`^(?:(?:ik ben|i am|im) (?<first>${day}) (?:de hele dag )?${away}|${who}${away} (?<last>${day}))$`, 'u'),
  // Who only says that they are off goes home.
  /^(?:ik ben|i am|im) (?:helaas |even )?(?:ziek|niet beschikbaar|niet bereikbaar|(?:op|met) (?:vakantie|verlof)|ill|sick|not available|on (?:holiday|leave))$/u,
];

/** Of a line in lower case without marks. null when it is about something else. */
export function absenceSaid(line: string): AbsenceSaid | null {
  const between = range.exec(line)?.groups;
  if (between) {
    const [from = '', to = ''] = [between['from'], between['until']];
    const last = line.includes(` t/m ${to}`) ? `en met ${to}` : to;
    // 'Van 7 tot 18 december': the first is of the same month.
    const month = to.replace(/^(?:en met )?\d{1,2} /u, '');
    return { from: /^\d{1,2}$/u.test(from) ? `${from} ${month}` : from, until: last };
  }
  const named = oneDay.exec(line)?.groups;
  const only = (named?.['first'] ?? named?.['last'])?.replace(/^(?:op|on|komende|aanstaande) /u, '');
  if (only !== undefined)
    return /^(?:vandaag|today)$/u.test(only) ? { from: '', until: 'morgen' } : { from: only, until: `en met ${only}` };
  return open?.test(line) ? { from: '', until: '' } : null;
}
