/** What an administrator can type about what changed in how the bot is set up, and about who leaves. */
export type UpkeepSaid =
  /** `who`: who did it, or of whom a role changed; empty: everybody. `when`: a period in words; empty: any. */
  | { readonly kind: 'changes'; readonly who: string; readonly when: string }
  /** `name`: as it was typed; null: not said. */
  | { readonly kind: 'leaver'; readonly name: string | null };

const longestLine = 160;

const asking =
  /^(?:wie heeft wat (?:gewijzigd|veranderd)|wie wijzigde wat|wie (?:heeft|wijzigde) (?:de )?(?:instellingen|rollen|rechten)(?: gewijzigd| veranderd)?|wijzigingen|logboek|who changed what|who changed (?:the )?(?:settings|roles|rights)|changes|change log)\b/u;
const namedInside = /^wat heeft (?<who>.+?) gewijzigd\b/u;
const about = / (?:door|by) (?<who>.+?)(?= (?:in|sinds|vanaf|deze|dit|vorige?|afgelopen|van|since|this|last|of)\b|$)/u;
/** What may stand around a period; anything else makes it a question about something else. */
const around = new Set(
  `in van sinds vanaf deze dit de het vorige vorig afgelopen week maand kwartaal jaar instellingen rollen rechten aan en
  since from this last the of month quarter year settings roles rights to and
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october`.split(/\s+/u),
);

const leaving =
  /^(?:(?:een|mijn|onze|a|my|our) )?(?:collega|medewerker|data champion|champion|colleague)(?: (?:is|gaat|heeft|has|is net))? ?(?:uit dienst|weg|vertrokken|vertrekt|gaat weg|left|leaves|leaving|is leaving)(?: gegaan| ging)?$/u;
const named =
  /^(?<name>\p{L}[\p{L}'’. -]{1,58}?) (?:is (?:nu )?uit dienst(?: gegaan)?|gaat uit dienst|werkt hier niet meer|has left|no longer works here)$/u;
/** The button on the list, which needs the list. */
const labels = new Set(['toon wat op naam staat', 'show what is to their name']);
/** Words with which a question begins, and who is no colleague of anybody. */
const notNamed =
  /^(?:wie|wat|welke|er|iemand|niemand|iedereen|ik|who|what|which|somebody|nobody|everybody|everyone|i)\b/u;

/** null when the text is about something else. */
export function parseUpkeepCommand(text: string): UpkeepSaid | null {
  if (text.length > longestLine) return null;
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const lower = line.toLowerCase().replace(/[.!?]+$/u, '');
  return changesIn(lower) ?? (line.endsWith('?') ? null : leaverIn(lower, line));
}

function changesIn(lower: string): UpkeepSaid | null {
  const inside = namedInside.exec(lower);
  const start = inside ?? asking.exec(lower);
  if (!start) return null;
  const rest = lower.slice(start[0].length);
  const by = about.exec(rest);
  const when = rest.replace(about, '').trim();
  const isPeriod = when.split(' ').every((word) => word === '' || around.has(word) || /^[\d-]+$/u.test(word));
  return isPeriod ? { kind: 'changes', who: inside?.groups?.['who'] ?? by?.groups?.['who'] ?? '', when } : null;
}

function leaverIn(lower: string, line: string): UpkeepSaid | null {
  if (leaving.test(lower) || labels.has(lower)) return { kind: 'leaver', name: null };
  const name = named.exec(lower)?.groups?.['name'];
  return name === undefined || notNamed.test(name) ? null : { kind: 'leaver', name: line.slice(0, name.length) };
}
