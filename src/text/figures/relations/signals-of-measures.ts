import { inTime, ofWholes, ofMeans, ofTargets, ofMoney } from './families.ts';
import { isToldChange, word, type Signal } from './signal.ts';

/** What a figure is held against, and how sure it is. */
export const measureSignals: readonly Signal[] = [
  {
    name: 'target',
    pattern: word(
      '(?<!(?:haal\\p{L}*|behaal\\p{L}*|bereik\\p{L}*|reached|met) (?:(?:de|het|hun|their|the) )?)(?:\\p{L}*norm|doel|doelen|doelstelling|streef\\p{L}*|streven|target|goal|kpi|afgesproken|beloofd|toegezegd|promised|taakstelling|plafond|limiet|ambitie|standard(?! dev)|objective)|(?:hooguit|hoogstens|minstens|maximaal|minimaal|max|at most|at least)(?: \\.)?(?: \\S+)? #\\S?',
    ),
    usedBy: [...ofTargets, 'budget', 'mean-median'],
    isUsedIn: isToldChange,
  },
  {
    name: 'middle',
    pattern: /(?:(?:^| )p\d\d(?= |$)|mediaan|mediane|median|percentiel|percentile|kwartiel|quartile|modus)/,
    usedBy: [...ofMeans, ...inTime, ...ofTargets],
  },
  { name: 'weighted', pattern: /(?:gewogen|weighted)/, usedBy: ['means-together', 'together'] },
  {
    name: 'survey',
    pattern:
      /(?:uitgenodigd|verstuur|verzonden|respons|reacties|ingevuld|respondent|enquete|vragenlijst|invited|survey|replied|filled)/,
    usedBy: [...ofWholes, ...ofMeans, ...ofTargets, 'percentages-in-time', 'changes', 'change', 'groups', 'sum'],
    isUsedIn: (relation) => relation.kind === 'few-in-time' && relation.unit !== 'count',
  },
  {
    name: 'budget',
    pattern: /(?:budget|begrot|begroot|geraamd|raming)/,
    beside:
      /(?:uitgegeven|uitgaven|besteed|realis|werkelijk|prognose|tekort|overschot|(?:^| )(?:over|op)(?= *(?:$|[.,?]))|spent|actual|forecast|verbruik)/,
    usedBy: [...ofMoney, ...ofTargets, 'sum'],
  },
  {
    name: 'price',
    pattern: /(?:inflatie|indexatie|geindexeerd|prijsstijging|prijzen|inflation|prices)/,
    usedBy: ['price', 'volume-price', 'index', 'compounded', 'rate-change', 'budget'],
  },
  {
    name: 'expected',
    pattern: word('verwacht|verwachtten|geraamd|gepland|planned|expected|prognose'),
    usedBy: [...ofMoney, ...ofTargets, ...ofWholes, 'row', 'long-periods', 'years-beside'],
    isUsedIn: isToldChange,
  },
  {
    name: 'margin',
    pattern: word('±|plus of min|foutmarge|marge|margin|sd|standaardafwijking|standaarddeviatie|standard deviation'),
    usedBy: [
      'margins',
      'spread',
      'sized-means',
      'share',
      'shares',
      'response',
      'reference',
      'nested',
      'mark',
      'answers',
      'target',
    ],
  },
  {
    name: 'range',
    pattern:
      /(?:tussen|between)(?: (?!#)\S+){0,3} #\S?(?: (?!#)\S+){0,2} (?:en|and) #|# (?:a|tot|to) # (?:dagen|weken|maanden|uur|euro|days|weeks|months|hours)/,
    usedBy: ['range-beside', 'margins', 'over-spans', 'changes', 'change', 'rounded'],
  },
  {
    name: 'extreme',
    pattern: word('minst|hoogste|laagste|langste|kortste|uitersten|maximum|minimum|highest|lowest|longest|shortest'),
    usedBy: [...ofMeans, ...inTime, ...ofTargets, 'picked', 'areas', 'weekdays', 'answers'],
  },
  {
    name: 'answers',
    pattern: word('weet niet|geen mening|mee eens|oneens|disagree|don t know|neutraal|neutral|ontevreden|dissatisfied'),
    usedBy: ['answers', ...ofWholes, ...ofTargets, 'sum', 'percentages-in-time', 'several-rows', 'changes'],
  },
  {
    name: 'mark',
    pattern: word('rapportcijfer|een cijfer|scoort|scoorde|score|scored'),
    usedBy: [...ofMeans, ...inTime, ...ofTargets, ...ofWholes, 'groups', 'means-together'],
  },
  {
    name: 'comparison',
    pattern: word(
      '(?:meer|minder|langer|korter|hoger|lager|ouder|jonger|more|less|longer|older) (?:dan|than)(?! de| the) #\\S?|(?:boven|onder)(?: de)? #\\S?',
    ),
    usedBy: ['sum', ...ofTargets, ...ofWholes, ...ofMeans, 'budget', 'missing-flow', 'sources-apart', 'compounded'],
    isUsedIn: isToldChange,
  },
];
