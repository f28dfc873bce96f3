import type { Texts } from '../kit/language.ts';

export type AdviceKey =
  | 'activity-as-goal'
  | 'no-change'
  | 'not-measurable'
  | 'several-in-one'
  | 'proxy'
  | 'output-measure'
  | 'measure-without-decision'
  | 'cause-presumed'
  | 'whole-population'
  | 'effect-as-intervention'
  | 'too-many-indicators'
  | 'no-owner'
  | 'effect-without-intervention'
  | 'intervention-without-effect';

/** Each says what is seen in the words, why that matters, and how it could be said. */
export const adviceTexts: Texts<Readonly<Record<AdviceKey, (words: string) => string>>> = {
  nl: {
    'activity-as-goal': (words) =>
      `‘${words}’ is iets wat jullie doen. Wat wordt er dan voor wie anders? Bijvoorbeeld: niet ‘huisbezoeken afleggen’, maar ‘ouderen kennen meer mensen’.`,
    'no-change': (words) =>
      `Bij ‘${words}’ zie ik niet wat er voor inwoners verandert. Bijvoorbeeld: niet ‘goed jeugdbeleid’, maar ‘jongeren wachten korter op hulp’.`,
    'not-measurable': (words) =>
      `Wanneer is ‘${words}’ gelukt? Schrijf op wat je dan ziet. Bijvoorbeeld: niet ‘jongeren voelen zich gezien’, maar ‘jongeren hebben iemand bij wie ze terechtkunnen’.`,
    'several-in-one': (words) =>
      `In ‘${words}’ staan twee dingen. Maak er twee van: het ene kan lukken en het andere niet.`,
    proxy: (words) =>
      `‘${words}’ zegt niet zeker iets over wat je wilt weten: het kan om een andere reden veranderen. Vraag liever direct wat je wilt zien, bijvoorbeeld ‘ouderen die elke week iemand spreken’.`,
    'output-measure': (words) =>
      `‘${words}’ telt wat jullie doen, niet wat het oplevert. Bijvoorbeeld: niet ‘aantal gesprekken’, maar ‘deelnemers die na een half jaar werk hebben’.`,
    'measure-without-decision': (words) =>
      `Wat besluiten jullie anders door ‘${words}’? Is er geen besluit, laat het cijfer dan weg. Dat scheelt werk.`,
    'cause-presumed': (words) =>
      `‘${words}’ zegt al dat het werkt. Schrijf alleen op wat er verandert, en zet de verwachting in de aanname. Dan kun je haar toetsen.`,
    'whole-population': (words) =>
      `‘${words}’ gaat over iedereen, en wat jullie doen bereikt een deel. Noem de groep. Bijvoorbeeld: ‘gezinnen die zich bij ons melden’.`,
    'effect-as-intervention': (words) =>
      `‘${words}’ is wat je hoopt te bereiken. Wat gaan jullie ervoor doen? Bijvoorbeeld: niet ‘minder schulden’, maar ‘bellen bij de eerste gemiste huur’.`,
    'too-many-indicators': () =>
      'Er staan meer dan zeven cijfers in. Kies de paar waar jullie iets door besluiten; de rest kost tijd en leest niemand.',
    'no-owner': () =>
      'Niemand trekt deze redeneerlijn nog. Typ een naam of functie, bijvoorbeeld ‘trekker: teamleider Inkomen’.',
    'effect-without-intervention': (words) =>
      `Voor ‘${words}’ staat er nog niets wat jullie doen. Vul de aanpak in, of haal dit effect weg.`,
    'intervention-without-effect': (words) =>
      `‘${words}’ hangt direct onder het doel. Wat verandert er eerst? Zet dat effect ertussen.`,
  },
  en: {
    'activity-as-goal': (words) =>
      `‘${words}’ is something you do. What will be different, and for whom? For example: not ‘make home visits’ but ‘older people know more people’.`,
    'no-change': (words) =>
      `In ‘${words}’ I do not see what changes for residents. For example: not ‘good youth policy’ but ‘young people wait less long for help’.`,
    'not-measurable': (words) =>
      `When is ‘${words}’ reached? Write what you would see then. For example: not ‘young people feel seen’ but ‘young people have somebody they can turn to’.`,
    'several-in-one': (words) => `‘${words}’ holds two things. Make two of it: one may work out and the other may not.`,
    proxy: (words) =>
      `‘${words}’ need not say what you want to know: it can change for another reason. Ask for what you want to see, for example ‘older people who speak to somebody every week’.`,
    'output-measure': (words) =>
      `‘${words}’ counts what you do, not what comes of it. For example: not ‘number of talks’ but ‘participants who have work after half a year’.`,
    'measure-without-decision': (words) =>
      `What would you decide otherwise because of ‘${words}’? Without a decision, leave the figure out. That saves work.`,
    'cause-presumed': (words) =>
      `‘${words}’ says already that it works. Write only what changes, and put what you expect in the assumption. Then it can be tested.`,
    'whole-population': (words) =>
      `‘${words}’ is about everybody, and what you do reaches some. Name the group. For example: ‘families that come to us’.`,
    'effect-as-intervention': (words) =>
      `‘${words}’ is what you hope for. What will you do for it? For example: not ‘fewer debts’ but ‘call after the first missed rent’.`,
    'too-many-indicators': () =>
      'There are more than seven figures in it. Choose the few by which you decide something; the others cost time and nobody reads them.',
    'no-owner': () => 'Nobody sees to this line yet. Type a name or a role, for example ‘owner: team leader Income’.',
    'effect-without-intervention': (words) =>
      `For ‘${words}’ there is nothing yet that you do. Add what you do, or take this effect away.`,
    'intervention-without-effect': (words) =>
      `‘${words}’ stands right under the goal. What changes first? Put that effect between them.`,
  },
};
