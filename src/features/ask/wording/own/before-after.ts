import { say, type Fact } from '../../statement.ts';

const dutch = {
  before: (figures: Fact, mean: Fact) => say`Ervoor is het gemiddelde ${mean} (${figures} cijfers).`,
  after: (figures: Fact, mean: Fact) => say`Erna is het gemiddelde ${mean} (${figures} cijfers).`,
  more: (difference: Fact) => say`Dat is ${difference} meer.`,
  less: (difference: Fact) => say`Dat is ${difference} minder.`,
  same: () => say`Dat is vrijwel gelijk.`,
  relative: (percentage: Fact) => say`Dat is ${percentage}.`,
  chance: () => say`Zo’n verschil kan goed toeval zijn.`,
  moreThanChance: () => say`Dat verschil is groter dan toeval meestal geeft.`,
  how: () =>
    say`Dat weet ik door alle cijfers op alle manieren over ervoor en erna te verdelen (een permutatietoets). Zo’n toets gaat ervan uit dat de cijfers niet van elkaar afhangen.`,
  tooFew: () => say`Het zijn te weinig cijfers om te zeggen of dit meer is dan toeval.`,
  stock: () => say`Dit is een stand. Elk cijfer hangt af van het vorige, dus een toets op toeval past hier niet.`,
  noCause: () =>
    say`Een verschil tussen ervoor en erna bewijst niet wat de oorzaak is. Het kan ook het seizoen zijn, of iets anders uit die tijd.`,
  compare: () => say`Vergelijk met dezelfde tijd een jaar eerder, of met een groep waar niets veranderde.`,
};

const english: typeof dutch = {
  before: (figures, mean) => say`Before it the mean is ${mean} (${figures} figures).`,
  after: (figures, mean) => say`After it the mean is ${mean} (${figures} figures).`,
  more: (difference) => say`That is ${difference} more.`,
  less: (difference) => say`That is ${difference} less.`,
  same: () => say`That is practically the same.`,
  relative: (percentage) => say`That is ${percentage}.`,
  chance: () => say`Such a difference may well be chance.`,
  moreThanChance: () => say`That difference is more than chance usually gives.`,
  how: () =>
    say`I know that by dividing all figures over before and after in all ways (a permutation test). Such a test takes the figures to be independent of each other.`,
  tooFew: () => say`These are too few figures to tell whether this is more than chance.`,
  stock: () => say`This is a stock. Each figure depends on the one before it, so a test of chance does not fit.`,
  noCause: () =>
    say`A difference between before and after does not prove the cause. It may also be the season, or something else of that time.`,
  compare: () => say`Compare with the same time a year earlier, or with a group where nothing changed.`,
};

export const beforeAfterWords = { nl: dutch, en: english };
