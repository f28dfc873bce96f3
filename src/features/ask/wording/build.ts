import type { Translated } from '../../../shared/language.ts';
import type { BuiltThing } from '../../../text/question/act.ts';
import { say, type Statement } from '../statement.ts';

interface BuildWording {
  /** What it is good for, said before it is begun. */
  readonly told: Readonly<Record<BuiltThing, () => readonly Statement[]>>;
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
    line: () => [
      say`Begin bij het doel.`,
      say`In een redeneerlijn zet je onder elkaar wat je doet, waarom dat zou werken en hoe je dat ziet.`,
    ],
    need: () => [
      say`Leg vast welk cijfer je nodig hebt.`,
      say`Zeg erbij wat je ermee beslist. Ik zoek of het er al is.`,
    ],
    source: () => [say`Ik zoek welke bronnen er zijn.`, say`Je ziet ook wie erover gaat en hoe je de gegevens krijgt.`],
    partner: () => [say`Ik zoek wie dit kan leveren.`, say`Je ziet ook wat dat van die partner vraagt.`],
    triage: () => [
      say`Doe eerst de privacycheck.`,
      say`Na zes korte vragen weet je of het nu kan. Het is geen juridisch oordeel.`,
    ],
    experiment: () => [
      say`Maak er een kleine proef van.`,
      say`Je legt vast wat je verwacht, waaraan je het ziet en wanneer hij stopt.`,
    ],
    'tried-before': () => [say`Ik zoek of dit al eens is geprobeerd.`, say`Je ziet ook wat daarvan is geleerd.`],
    quiz: () => [say`Test jullie beeld met de quiz.`, say`Je schat een cijfer en ziet daarna hoe het echt is.`],
    overview: () => [
      say`Bekijk het overzicht.`,
      say`Daarin staat hoeveel er is gevraagd en beantwoord. Mensen en teams vergelijkt het niet.`,
    ],
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
    line: () => [
      say`Begin with the goal.`,
      say`In a line of reasoning you put below each other what you do, why that would work and how you would see it.`,
    ],
    need: () => [say`Write down which figure you need.`, say`Say what you decide with it. I look whether it exists.`],
    source: () => [say`I look which sources there are.`, say`You also see who keeps them and how you get the data.`],
    partner: () => [say`I look who can supply this.`, say`You also see what that asks of the partner.`],
    triage: () => [
      say`Do the privacy check first.`,
      say`After six short questions you know whether it can be done now. It is no legal opinion.`,
    ],
    experiment: () => [
      say`Make it a small experiment.`,
      say`You write down what you expect, how you would see it and when it stops.`,
    ],
    'tried-before': () => [say`I look whether this was tried before.`, say`You also see what was learned.`],
    quiz: () => [say`Test your picture with the quiz.`, say`You estimate a figure and then see how it really is.`],
    overview: () => [
      say`Look at the overview.`,
      say`It says how much was asked and answered. It compares no people or teams.`,
    ],
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
