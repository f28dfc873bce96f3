import { wordList } from './word-list.ts';

/** Words that say nothing about the subject of a Dutch question, written without diacritics. */
export const dutchStopWords: ReadonlySet<string> = new Set(
  wordList(`aan af al alle alleen alles als altijd ander andere anders ben bent best beste bij bijna bijv bv daar daarbij daarna daarom daarvan
  dan dat de deden deed den der deze die dit doe doen doet door dus echt een eens eigenlijk elk elke en enkele er erg even
  gaan gaat ga gek geen geeft gegaan geven ging ga gewoon had hadden haar hallo heb hebben hebt heel heeft heen
  hele hem hen het hier hoe hoi hoeveel hun iemand iets ik in is ja je jij jou jouw jullie kan kies kiezen klopt kom komen
  komt kon kunnen kun kunt laat laten leg legt maak maakt maar maken mag me mee meer men met mij mijn misschien moet moeten
  mogen mooi mn na naar nee net niet niets nieuws nog nu of om omdat ons onze ook op over pas per precies s snel soms
  staan staat steeds t te tegen ten ter terwijl tm toch toen top tot tov tussen u uit uitleg uitleggen uw vaak vaker van
  vanaf veel verder via vind vinden voor vooral vraag waar waarbij waarom waarop waarvan waren was wat we wel welk welke
  wanneer werd wie wij wil willen wilt word worden wordt ze zeer zeg zeggen zegt zei zich zie zien ziet zij zijn zit zitten
  zo zoals zonder zou zouden zulke zullen graag help bedoel bedoelen bedoelt bedoeld beteken betekent betekenen betekenis
  begrijp begrijpen snap snappen weet weten gebruik gebruiken gebruikt werk werkt werken vertel vertellen noem noemt noemen heet heten geldt
  schrijf schrijven opschrijven ervoor oke ok graag alsjeblieft aub eerst even
  vs versus etc enz bedankt dank a b c d e f g h i j k l m n o p q r v w x y z`),
);
