import type { RecordName } from '../src/storage/records/records.ts';

export interface RecordText {
  readonly name: string;
  /** What is in it, as a privacy officer would list it. */
  readonly what: string;
  /** Why it is kept. */
  readonly why: string;
}

/** What stands in each kind of record, in the words of the papers. A kind without words does not compile. */
export const recordTexts: Readonly<Record<RecordName, RecordText>> = {
  questions: {
    name: 'Vragen en antwoorden',
    what: 'wie wat vroeg, het antwoord, een duim met toelichting',
    why: 'antwoorden, doorvragen, antwoorden verbeteren',
  },
  messages: {
    name: 'Verzonden berichten',
    what: 'aan wie of waar, of het aankwam; de tekst alleen zolang hij nog verstuurd kan worden',
    why: 'elk bericht één keer bezorgen',
  },
  conversations: {
    name: 'Gesprekken',
    what: 'verwijzing naar de chat, wanneer er voor het laatst iets is gezegd, waar het over ging',
    why: 'op de goede plek antwoorden',
  },
  accounts: {
    name: 'Bereikbaarheid in Teams',
    what: 'het nummer waaronder Teams iemand kent',
    why: 'iemand een bericht kunnen sturen',
  },
  teams: { name: 'Teams en kanalen', what: 'namen van teams en kanalen', why: 'laten zien waar iets heen gaat' },
  presses: {
    name: 'Knoppen die zijn ingedrukt',
    what: 'een willekeurig nummer per kaart',
    why: 'twee keer drukken één keer laten tellen',
  },
  pace: {
    name: 'Tempo van verzenden',
    what: 'tijdstippen per gesprek, in een groep ook per persoon',
    why: 'binnen de grenzen van Teams blijven',
  },
  home: {
    name: 'Plek van de database',
    what: 'een kenmerk van deze database',
    why: 'een teruggezette kopie herkennen, en dan niets dubbel plaatsen',
  },
  settings: {
    name: 'Instellingen en rollen',
    what: 'taal, rollen, en de naam van wie een rol heeft',
    why: 'weten wie wat mag',
  },
  roleChanges: {
    name: 'Logboek van rollen',
    what: 'wie welke rol kreeg of kwijtraakte, van wie, wanneer',
    why: 'verantwoorden wie wat mocht',
  },
  referrals: {
    name: 'Vragen aan collega’s',
    what: 'de vraag, wie hem stelde en wie meevroeg, wie hem beantwoordde, elke stap',
    why: 'een collega met een vraag verder helpen',
  },
  offers: {
    name: 'Aangeboden vragen',
    what: 'aan welke champion een vraag is voorgelegd',
    why: 'de vragen eerlijk verdelen',
  },
  champions: {
    name: 'Profielen van champions',
    what: 'naam, team, onderwerpen, talen, werkdagen, afwezigheid',
    why: 'de juiste collega vinden',
  },
  championChanges: {
    name: 'Logboek van champions',
    what: 'elke wijziging van een profiel',
    why: 'verantwoorden wie wat besloot',
  },
  articles: {
    name: 'Artikelen van collega’s',
    what: 'de tekst, wie hem schreef, beheert en goedkeurde, eerdere versies',
    why: 'uitleg bewaren en bijhouden',
  },
  indicators: {
    name: 'Indicatoren',
    what: 'de definitie, eigenaar en vervanger, eerdere versies',
    why: 'weten wat een cijfer betekent en wie erover gaat',
  },
  figures: {
    name: 'Cijfers',
    what: 'de waarden (geen personen), wie ze invoerde en waarom ze zijn verbeterd',
    why: 'antwoorden en weekberichten berekenen',
  },
  figuresNotSaved: {
    name: 'Cijfers die op een ja wachten',
    what: 'wat iemand invoerde of stuurde',
    why: 'laten nakijken voor het wordt bewaard',
  },
  missingTold: {
    name: 'Herinneringen aan cijfers',
    what: 'wie aan welk cijfer is herinnerd',
    why: 'niet twee keer herinneren',
  },
  posts: {
    name: 'Weekberichten',
    what: 'wat waar is geplaatst, wie het maakte, goedkeurde en verbeterde',
    why: 'plaatsen, verbeteren, intrekken en terugvinden',
  },
  postsNeverSent: { name: 'Weekberichten die niet zijn geplaatst', what: 'concepten', why: 'verder kunnen werken' },
  stories: {
    name: 'Praktijkverhalen',
    what: 'de tekst, en de naam alleen als de verteller dat wil',
    why: 'een cijfer toelichten',
  },
  follows: { name: 'Gevolgde cijfers', what: 'wie welk cijfer volgt', why: 'een bericht sturen als er iets verandert' },
  uses: {
    name: '‘Gebruikt bij een besluit’',
    what: 'een aantal; per persoon een sleutel, die alleen is na te maken door wie de database en de nummers van personen kent',
    why: 'zien of cijfers bij besluiten gebruikt worden, zonder te zien door wie',
  },
  lines: {
    name: 'Redeneerlijnen',
    what: 'doelen, aannames en opmerkingen, wie meewerkt, eerdere versies',
    why: 'vastleggen waarom een cijfer nodig is',
  },
  needs: {
    name: 'Databehoeften',
    what: 'wat nodig is en waarvoor, wie het vraagt, wie beslist',
    why: 'een verzoek om gegevens volgen',
  },
  experiments: {
    name: 'Proeven',
    what: 'vraag, verwachting, uitkomst en les, en wie ze doet',
    why: 'leren van wat is geprobeerd',
  },
  experimentsThrownAway: {
    name: 'Weggegooide proeven',
    what: 'hetzelfde',
    why: 'terug kunnen kijken na een vergissing',
  },
  sources: {
    name: 'Bronnen',
    what: 'welke gegevens er zijn en wie ze levert, wie het bijwerkte',
    why: 'gegevens vinden',
  },
  privacyChecks: {
    name: 'Privacychecks',
    what: 'zes antwoorden over een plan, wie het vroeg, wat de privacy officer zei',
    why: 'vragen of gegevens gebruikt mogen worden',
  },
  quizzes: { name: 'Quiz', what: 'wat iemand antwoordde', why: 'verdergaan waar iemand was' },
  quizRounds: {
    name: 'Quizrondes',
    what: 'antwoorden los van wie ze gaf; wie de ronde begon',
    why: 'samen een beeld toetsen',
  },
  quizQuestions: {
    name: 'Eigen quizvragen',
    what: 'een vraag over een eigen cijfer, wie hem schreef',
    why: 'het beeld van de eigen gemeente toetsen',
  },
  counts: { name: 'Maandoverzichten', what: 'aantallen', why: 'zien hoe het werken met data gaat' },
  askers: {
    name: 'Aantal vragenstellers van de maand',
    what: 'per persoon een sleutel, die alleen is na te maken door wie de database en de nummers van personen kent',
    why: 'tellen hoeveel mensen iets vroegen, niet wie',
  },
  modelSwitches: {
    name: 'Logboek van de AI-schakelaar',
    what: 'wie AI aan- of uitzette, wanneer',
    why: 'verantwoorden wanneer AI meedeed',
  },
  modelRequests: {
    name: 'Logboek van het taalmodel',
    what: 'tijdstip, soort, uitkomst, aantal tokens; geen tekst, geen persoon',
    why: 'verantwoorden wat AI deed',
  },
  settingChanges: {
    name: 'Logboek van de instellingen',
    what: 'wie welke instelling wijzigde, waarin, wanneer',
    why: 'verantwoorden wie de bot hoe inrichtte',
  },
  cbsLooks: {
    name: 'Laatste blik op CBS',
    what: 'tijdstip en aantal tabellen',
    why: 'zien of de cijfers van CBS nog binnenkomen',
  },
  modelUse: { name: 'AI-budget van de dag', what: 'aantal tokens per persoon', why: 'het budget eerlijk verdelen' },
};
