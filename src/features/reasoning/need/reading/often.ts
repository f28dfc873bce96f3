const count = String.raw`\d+|één|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|one|two|three|four|five|six|eight|ten|twelve`;
const unit = String.raw`dag|nacht|weekend|week|maand|kwartaal|trimester|half ?jaar|schooljaar|school year|jaar|seizoen|periode|voorjaar|najaar|zomer|winter|herfst|lente|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday|day|night|month|quarter|half[- ]year|year|season|term|spring|autumn|summer`;
const units = String.raw`(?:${unit})(?:en|s)?|weken|kwartalen|halve jaren`;
const word = (words: string) => new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'iu');

const rhythms: readonly RegExp[] = [
  // 'per maand', 'elke twee weken', '2x per jaar', 'every first Monday'
  word(
    String.raw`(?:(?:${count}) ?(?:x|keer|maal|times?)? |once |twice )?(?:per|elke?|ieder[e]?|every|each) (?:(?:${count}|andere|other|eerste|laatste|tweede|first|last|second|volle?) )?(?:${units})`,
  ),
  // 'een keer in de maand', 'twice a year'
  word(
    String.raw`(?:(?:${count}) ?(?:x|keer|maal|times)|once|twice|telkens|steeds) (?:in (?:de|het|een|the)|na|after|a|an|het|in) (?:(?:${count}) )?(?:${units})`,
  ),
  // 'om de zes weken', 'om het jaar'
  word(String.raw`om (?:de|het) (?:(?:${count}|andere) )?(?:${units})`),
  word(
    String.raw`(?:(?:twee|drie|vier|zes|half)-?)?(?:dag|wek|maand|jaar)e?lijkse?|daily|nightly|(?:bi-?)?weekly|fortnightly|(?:bi-?)?monthly|quarterly|yearly|annually|annual|half-yearly|biannual(?:ly)?`,
  ),
  word('eenmalige?|één keer|één maal|one[- ]off|just once|doorlopende?|continue?|permanent|continuous(?:ly)?'),
  // 'kwartaalcijfers', 'maandrapportage'
  word(
    String.raw`(?:dag|week|maand|kwartaal|halfjaar|jaar)-?(?:cijfers?|rapportages?|rapport|overzicht(?:en)?|verslag(?:en)?|meting(?:en)?|monitor|lijst(?:en)?|staat|stand(?:en)?)`,
  ),
];
/** ', kwartaal,' says it as shortly as can be. */
const bare = new RegExp(String.raw`(?<=(?:^|[,;:(]| [-–]) ?)(?:${unit})(?= ?(?:$|[,;.)]|[-–] ))`, 'iu');

/** How often a figure is needed, as it was said; empty where it was not. */
export function oftenIn(text: string): string {
  const found = [...rhythms, bare].flatMap((pattern) => pattern.exec(text) ?? []);
  return found.find((one) => one !== '') ?? '';
}
