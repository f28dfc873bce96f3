import { absenceSaid } from './absence-said.ts';
import { mentionedColleague } from '../../text/mentioned-colleague.ts';

/** What people can type about data champions. */
export type ChampionSaid =
  | { readonly kind: 'champion-profile' }
  | { readonly kind: 'nominate' }
  /** The days as they were typed: '12 december'; empty when nothing was said. */
  | { readonly kind: 'champion-away'; readonly until: string; readonly from?: string }
  | { readonly kind: 'champion-back' }
  | { readonly kind: 'champion-refuse' }
  | { readonly kind: 'champion-stop' }
  | { readonly kind: 'champion-requests' }
  /** `query` is empty for all of them. */
  | { readonly kind: 'directory'; readonly query: string }
  | { readonly kind: 'uncovered-topics' };

const longestLine = 160;

const simple: Readonly<Record<string, ChampionSaid>> = {
  ...each(
    [
      'word data champion',
      'word datachampion',
      'data champion worden',
      'ik wil data champion worden',
      'hoe word ik data champion',
      'meld me aan als champion',
      'ja meld me aan als champion',
      'bewaar mijn profiel',
      'mijn profiel als champion',
      'mijn profiel als data champion',
      'mijn championprofiel',
      'become a data champion',
      'become a champion',
      'i want to become a data champion',
      'sign me up as a champion',
      'yes sign me up as a champion',
      'save my profile',
      'my profile as champion',
      'my profile as a champion',
      'my champion profile',
    ],
    { kind: 'champion-profile' },
  ),
  ...each(['draag deze collega voor', 'draag een collega voor', 'nominate this colleague', 'nominate a colleague'], {
    kind: 'nominate',
  }),
  ...each(['afwezig', 'ik ben afwezig', 'absent', 'i am away'], { kind: 'champion-away', until: '' }),
  ...each(['ik ben er weer', 'ik ben toch niet weg', 'i am back', 'im back', 'i am not away after all'], {
    kind: 'champion-back',
  }),
  ...each(['ik word liever geen champion', 'i would rather not be a champion'], { kind: 'champion-refuse' }),
  ...each(
    [
      'stop als data champion',
      'stop als champion',
      'trek mijn aanmelding in',
      'stop as data champion',
      'stop as a data champion',
      'withdraw my request',
    ],
    { kind: 'champion-stop' },
  ),
  ...each(
    [
      'aanmeldingen',
      'aanmeldingen van champions',
      'maak data champion',
      'wijs aanmelding af',
      'requests of champions',
      'champion requests',
      'make data champion',
      'decline this request',
    ],
    { kind: 'champion-requests' },
  ),
  ...each(
    [
      'champions',
      'data champions',
      'datachampions',
      'zoek data champions',
      'meer champions',
      'vorige champions',
      'find data champions',
    ],
    { kind: 'directory', query: '' },
  ),
  ...each(
    ['more champions', 'previous champions', 'alle data champions', 'all data champions', 'wie zijn de data champions'],
    {
      kind: 'directory',
      query: '',
    },
  ),
  ...each(['onderwerpen zonder champion', 'onderwerpen zonder data champion', 'topics without a champion'], {
    kind: 'uncovered-topics',
  }),
};

/** What comes before the subject in which somebody is looked for. The longest of those that begin alike stands first. */
const looking = [
  'wie weet iets van ',
  'wie weet iets over ',
  'wie kan mij helpen met ',
  'wie kan me helpen met ',
  'wie kan mij helpen bij ',
  'wie kan me helpen bij ',
  'wie helpt mij met ',
  'wie helpt me met ',
  'wie heeft er verstand van ',
  'wie heeft verstand van ',
  'wie weet veel van ',
  'wie weet veel over ',
  'wie weet alles van ',
  'wie weet alles over ',
  'zoek een data champion voor ',
  'zoek een data champion over ',
  'zoek data champion voor ',
  'zoek data champion over ',
  'zoek een data champion ',
  'zoek data champion ',
  'wie is de data champion voor ',
  'wie is data champion voor ',
  'wie is de champion voor ',
  'wie is champion voor ',
  'welke champion helpt bij ',
  'welke champion helpt met ',
  'champion voor ',
  'data champion voor ',
  'who knows something about ',
  'who knows a lot about ',
  'who can help me with ',
  'find a data champion for ',
  'find data champion for ',
  'find a data champion ',
  'find data champion ',
  'who is the data champion for ',
  'who is the champion for ',
  'champion for ',
  'data champion for ',
];
/** 'Wie kan mij helpen met dit cijfer' asks for its owner, and names no subject. */
const spokenOf = /^(?:dit|deze|dat|die|mijn|ons|onze|een|het|this|that|these|those|my|our|an?|it)(?: |$)/u;
const leaving = [
  'ik ben afwezig tot ',
  'afwezig tot ',
  'ik ben weg tot ',
  'ik ben op vakantie tot ',
  'op vakantie tot ',
  'ik ben met vakantie tot ',
  'ik ben vrij tot ',
  'ik ben ziek tot ',
  'ik ben er niet tot ',
  'i am on holiday until ',
  'on holiday until ',
  'i am on leave until ',
  'i am away until ',
  'absent until ',
  'away until ',
];

/** null when the text is about something else. */
export function parseChampionCommand(text: string): ChampionSaid | null {
  if (text.length > longestLine) return null;
  const said = text.toLowerCase();
  const line = said
    .replaceAll(/['’]/gu, '')
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .split(/[\s!?.,:=]+/u)
    .filter(Boolean)
    .join(' ');
  const query = after(line, looking);
  if (query && !spokenOf.test(query)) return { kind: 'directory', query };
  const until = after(line, leaving);
  if (until) return { kind: 'champion-away', until };
  const gone = absenceSaid(line);
  if (gone) return { kind: 'champion-away', ...gone };
  return simple[line] ?? nomination(line);
}

function after(line: string, beginnings: readonly string[]): string | null {
  const found = beginnings.find((beginning) => line.startsWith(beginning));
  return found === undefined ? null : line.slice(found.length).trim();
}

/** 'draag @collega voor als data champion', 'nominate @colleague as a data champion'. */
function nomination(line: string): ChampionSaid | null {
  if (!line.includes(mentionedColleague)) return null;
  const words = line.replaceAll(mentionedColleague, ' ').split(' ').filter(Boolean);
  const isNaming = (words[0] === 'draag' && words.includes('voor')) || words[0] === 'nominate';
  return isNaming && (words.includes('champion') || words.includes('datachampion')) ? { kind: 'nominate' } : null;
}

function each(lines: readonly string[], said: ChampionSaid): Record<string, ChampionSaid> {
  return Object.fromEntries(lines.map((line) => [line, said]));
}
