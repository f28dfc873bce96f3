import type { Translated } from '../../../shared/language.ts';
import type { BuiltThing } from '../../../text/question/thing-to-build.ts';
import { say, type Statement } from '../statement.ts';

interface BuildWording {
  /** What it is good for, said before it is begun. */
  readonly told: Readonly<Record<BuiltThing, () => Statement>>;
  readonly which: () => Statement;
  /** The labels of buttons; typed they do the same. */
  readonly label: Readonly<Record<BuiltThing | 'own-experiments', string>>;
  /** Typed words that begin it with what the message says. */
  readonly begin: Readonly<
    Record<'line' | 'need' | 'source' | 'partner' | 'triage' | 'experiment' | 'tried-before', string>
  >;
}

const dutch: BuildWording = {
  told: {
    line: () =>
      say`Begin bij het doel. In een redeneerlijn zet je onder elkaar wat je doet, waarom dat zou werken en hoe je dat ziet.`,
    need: () => say`Zeg welk cijfer je nodig hebt en wat je ermee beslist. Dan zoek ik of het er al is.`,
    source: () => say`Ik zoek welke bronnen er zijn, wie erover gaat en hoe je de gegevens krijgt.`,
    partner: () => say`Ik zoek welke partner dit kan leveren, en wat dat van hen vraagt.`,
    triage: () =>
      say`Doe eerst de privacycheck: zes korte vragen. Dan weet je of het nu kan. Het is geen juridisch oordeel.`,
    experiment: () => say`Maak er een kleine proef van: wat je verwacht, waaraan je het ziet en wanneer hij stopt.`,
    'tried-before': () => say`Ik zoek of iemand dit eerder probeerde, en wat daarvan is geleerd.`,
    quiz: () => say`In de quiz schat je cijfers en zie je daarna hoe het echt is.`,
    overview: () =>
      say`In het overzicht staat hoeveel er is gevraagd, beantwoord en geprobeerd. Mensen en teams vergelijkt het niet.`,
  },
  which: () => say`Waar wil je mee beginnen?`,
  label: {
    line: 'Maak een redeneerlijn',
    need: 'Leg de databehoefte vast',
    source: 'Zoek bronnen',
    partner: 'Wie kan dit leveren?',
    triage: 'Begin een privacycheck',
    experiment: 'Begin een proef',
    'tried-before': 'Eerder geprobeerd?',
    quiz: 'Doe de quiz',
    overview: 'Toon het overzicht',
    'own-experiments': 'Mijn proeven',
  },
  begin: {
    line: 'Redeneerlijn: ',
    need: 'Databehoefte: ',
    source: 'Welke gegevens zijn er over ',
    partner: 'Wie heeft gegevens over ',
    triage: 'Privacycheck: ',
    experiment: 'Proef: ',
    'tried-before': 'Eerdere proeven over ',
  },
};

const english: BuildWording = {
  told: {
    line: () =>
      say`Begin with the goal. In a line of reasoning you put below each other what you do, why that would work and how you would see it.`,
    need: () => say`Say which figure you need and what you decide with it. Then I look whether it exists.`,
    source: () => say`I look which sources there are, who keeps them and how you get the data.`,
    partner: () => say`I look which partner can supply this, and what that asks of them.`,
    triage: () =>
      say`Do the privacy check first: six short questions. Then you know whether it can be done now. It is no legal opinion.`,
    experiment: () => say`Make it a small experiment: what you expect, how you would see it and when it stops.`,
    'tried-before': () => say`I look whether anybody tried this before, and what was learned.`,
    quiz: () => say`In the quiz you estimate figures and then see how it really is.`,
    overview: () => say`The overview says how much was asked, answered and tried. It compares no people or teams.`,
  },
  which: () => say`What do you want to begin with?`,
  label: {
    line: 'Make a line of reasoning',
    need: 'Write down the data need',
    source: 'Find sources',
    partner: 'Who can supply this?',
    triage: 'Begin a privacy check',
    experiment: 'Start an experiment',
    'tried-before': 'Tried before?',
    quiz: 'Do the quiz',
    overview: 'Show the overview',
    'own-experiments': 'My experiments',
  },
  begin: {
    line: 'Line of reasoning: ',
    need: 'Data need: ',
    source: 'Which data are there about ',
    partner: 'Who has data about ',
    triage: 'Privacy check: ',
    experiment: 'Experiment: ',
    'tried-before': 'Earlier experiments about ',
  },
};

export const buildWording: Translated<BuildWording> = { nl: dutch, en: english };
