import { say, type Fact } from '../statement.ts';

const dutch = {
  about: (figure: Fact) => say`Dit gaat over: ${figure}.`,
  cannotLeaveOut: () => say`Iets weglaten kan ik hier niet. Ik lees de hele reeks.`,
  sendWithout: () => say`Stuur je cijfers nog eens, zonder wat je wilt weglaten. Dan reken ik opnieuw.`,
  leaveOutWithReason: () => say`Laat een cijfer alleen weg als je weet dat het fout is, en zeg het erbij.`,
  muchOfWhat: () =>
    say`Veel of weinig hangt af van waar je mee vergelijkt: met eerder, met anderen per inwoner, of met een doel. Wat je stuurde, zegt dit:`,
  onlyAsGiven: () =>
    say`Hoe het over andere periodes liep, staat niet in je cijfers. Stuur ze zo, dan reken ik daarmee.`,
  highest: (value: Fact, period: Fact, count: Fact) =>
    say`Het hoogste cijfer van de laatste ${count} die ik laat zien is ${value}, in ${period}.`,
  lowest: (value: Fact, period: Fact, count: Fact) =>
    say`Het laagste cijfer van de laatste ${count} die ik laat zien is ${value}, in ${period}.`,
  lowestHidden: () => say`Welke het laagste was, zeg ik niet: kleine aantallen laat ik niet zien.`,
  alwaysOne: () => say`Er is altijd een hoogste en een laagste. Dat is op zichzelf geen signaal.`,
  whyNotShown: () => say`Ik laat een cijfer niet zien als je er iets over een paar mensen door te weten komt.`,
  cannotSay: (figure: Fact) => say`Dit kun je niet uit ‘${figure}’ halen:`,
  besideOurs: () =>
    say`Leg wat je las naast het cijfer dat ik heb. Gaat het over dezelfde periode en hetzelfde gebied?`,
  newestShown: (amount: Fact, period: Fact) => say`Het laatste cijfer dat ik wel laat zien: ${amount}, in ${period}.`,
  notOfCountry: () => say`Van heel Nederland heb ik dit cijfer niet.`,
  lookElsewhere: () => say`Misschien staat het op waarstaatjegemeente.nl of bij het CBS.`,
  begins: (period: Fact) => say`De reeks begint in ${period}.`,
  whichTime: () => say`Ik weet niet welke tijd je bedoelt. Noem een week, maand, kwartaal of jaar.`,
  ownValue: {
    within: (value: Fact, lower: Fact, upper: Fact) =>
      say`${value} zou hier gewoon zijn: het ligt tussen ${lower} en ${upper}.`,
    above: (value: Fact, _: Fact, upper: Fact) =>
      say`${value} zou hier opvallen: het ligt boven de grens van ${upper}.`,
    below: (value: Fact, lower: Fact) => say`${value} zou hier opvallen: het ligt onder de grens van ${lower}.`,
    withheld: (value: Fact) =>
      say`Of ${value} hier gewoon is, zeg ik niet. Anders kun je iets over een paar mensen te weten komen.`,
    unknown: (value: Fact) => say`Bij dit cijfer kan ik niet zeggen of ${value} gewoon is.`,
  },
};

const english: typeof dutch = {
  about: (figure) => say`This is about: ${figure}.`,
  cannotLeaveOut: () => say`I cannot leave anything out here. I read the whole series.`,
  sendWithout: () => say`Send your figures again, without what you want to leave out. Then I work it out again.`,
  leaveOutWithReason: () => say`Only leave a figure out if you know that it is wrong, and say so.`,
  muchOfWhat: () =>
    say`Much or little depends on what you compare with: earlier, others per inhabitant, or a target. What you sent says this:`,
  onlyAsGiven: () =>
    say`How it went over other periods is not in your figures. Send them that way and I work with those.`,
  highest: (value, period, count) =>
    say`The highest figure of the last ${count} that I show is ${value}, in ${period}.`,
  lowest: (value, period, count) => say`The lowest figure of the last ${count} that I show is ${value}, in ${period}.`,
  lowestHidden: () => say`I do not say which was the lowest: I do not show small counts.`,
  alwaysOne: () => say`There is always a highest and a lowest. That is no signal in itself.`,
  whyNotShown: () => say`I do not show a figure if it would tell you something about a few people.`,
  cannotSay: (figure) => say`This cannot be concluded from ‘${figure}’:`,
  besideOurs: () => say`Hold what you read against the figure I have. Is it about the same period and the same area?`,
  newestShown: (amount, period) => say`The latest figure that I do show: ${amount}, in ${period}.`,
  notOfCountry: () => say`I do not have this figure for the Netherlands as a whole.`,
  lookElsewhere: () => say`Perhaps waarstaatjegemeente.nl or CBS has it.`,
  begins: (period) => say`The series begins in ${period}.`,
  whichTime: () => say`I do not know which time you mean. Name a week, month, quarter or year.`,
  ownValue: {
    within: (value, lower, upper) => say`${value} would be ordinary here: it lies between ${lower} and ${upper}.`,
    above: (value, _, upper) => say`${value} would stand out here: it lies above the limit of ${upper}.`,
    below: (value, lower) => say`${value} would stand out here: it lies below the limit of ${lower}.`,
    withheld: (value) =>
      say`I do not say whether ${value} is ordinary here. Otherwise you could learn something about a few people.`,
    unknown: (value) => say`For this figure I cannot say whether ${value} is ordinary.`,
  },
};

export const followUpWords = { nl: dutch, en: english };
