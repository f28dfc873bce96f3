import { administering } from './administering.ts';
import { coordinating } from './coordinating.ts';
import { task, type Task } from './task.ts';

const making = 'maken maak nieuw nieuwe toevoegen voeg toe opstellen beginnen begin';
const starting = 'start starten beginnen begin nieuw nieuwe opzetten';
const begun = 'make create add new begin set up';
const posting =
  'plaatsen plaats posten post deel stuur sturen versturen verstuur publiceren delen klaarzetten schrijven';
const posted = 'post publish share make send new write create';
const changing = `verwijder verwijderen intrekken trek wijzig wijzigen aanpassen pas verander annuleer annuleren corrigeer
  corrigeren inplannen plannen plan`;
const looking = 'mijn alle waar bekijken bekijk toon tonen laat staan staat zien welke lijst';
const giving = 'invoeren invoer invullen invul toevoegen voeg doorgeven aanleveren inleveren voer';
const correcting = 'corrigeren corrigeer verbeteren verbeter herstellen herstel rechtzetten';
const days = 'maandag dinsdag woensdag donderdag vrijdag morgen uur week volgende vorige afgelopen';

const getting = 'krijgen krijg sturen stuur ontvangen mailen mail geef geven hebben';
const papers = 'raadsbrief raadsstuk rapport presentatie powerpoint memo nota brief nieuwsbrief verslag';

/** The first that fits is meant. */
export const tasks: readonly Task[] = [
  task('weekberichten', ['weekbericht weekberichten', `${looking} ${changing}`], `${days} af`),
  task('nieuw weekbericht', ['weekbericht weekberichten'], `${making} ${posting} ${days} kanaal`),
  task('nieuw weekbericht', ['week', 'bericht'], `${making} ${posting} kanaal`),
  task('nieuw weekbericht', ['weekcijfers cijfers', 'kanaal plaatsen posten publiceren'], posting),
  task('weekberichten', ['weekcijfers'], 'toon bekijk alle mijn zien laat'),
  task('weekly posts', ['weekly', 'posts'], 'show see all'),
  task('new weekly post', ['weekly', 'post message publish share send'], `figures channel ${posted}`),
  task('corrigeer een cijfer', ['cijfer cijfers weekcijfer weekcijfers', correcting], 'fout verkeerd ingevoerd'),
  task(
    'corrigeer een cijfer',
    ['cijfer cijfers', 'verkeerd fout verkeerde', 'ingevoerd ingevuld doorgegeven'],
    'heb hebben',
  ),
  task('correct a figure', ['figure figures number', 'correct fix repair'], 'wrong'),
  task('cijfers invoeren', ['cijfer cijfers weekcijfers weekcijfer getallen', giving], 'toe door vul nieuwe week deze'),
  task(
    'cijfers invoeren',
    ['cijfers weekcijfers', 'ontbreken ontbrekende missen openstaan openstaande'],
    'welke nog staan open deze week',
  ),
  task('cijfers invoeren', ['cijfers', 'laat late', 'te wie welke'], 'is zijn komen met er nog deze week'),
  task('cijfers invoeren', ['binnen', 'nog', 'niet'], 'wat welke cijfers is zijn er deze week'),
  task('cijfers invoeren', ['wie', 'cijfers', 'ingevuld ingevoerd doorgegeven'], 'heeft hebben zijn haar hun nog niet'),
  task('enter figures', ['figures figure numbers', 'enter add submit fill'], 'new week weekly'),
  task(
    'bestand insturen',
    [
      'bestand excel csv excelbestand spreadsheet',
      'uploaden upload insturen inlezen aanleveren',
      'cijfers weekcijfers weekcijfer',
    ],
    '',
  ),
  task('send a file', ['file excel csv spreadsheet', 'upload submit import', 'figures weekly'], ''),
  task('nieuwe indicator', ['indicator indicatoren', `${making} aanmaken definieren definieer vastleggen`], ''),
  task('new indicator', ['indicator indicators', `${begun} define`], ''),
  task('koppel dit kanaal', ['kanaal kanalen', 'koppelen koppel verbinden aansluiten'], ''),
  task('connect this channel', ['channel channels', 'connect link'], ''),
  task('start quizronde', ['quizronde quizrondes'], starting),
  task('start quizronde', ['quiz', 'team collegas afdeling ronde samen'], starting),
  task('start quiz round', ['quiz', 'round team together'], `start ${begun}`),
  task('quiz', ['quiz quizje kwis'], `${starting} spelen speel meedoen play take`),
  task('vraag een collega', ['collega collegas', 'vraag vragen voorleggen doorsturen'], 'stellen stel iets andere'),
  task('ask a colleague', ['colleague colleagues', 'ask question'], 'something'),
  task(
    'mijn vragen',
    ['vragen vraag', 'mijn'],
    'waar staan staat zijn is lopende open gestelde wat welke toon bekijken',
  ),
  task('open vragen', ['vragen', 'ervoor openstaan openstaande onbeantwoord onbeantwoorde'], 'staan welke nog alle'),
  task('word data champion', ['champion datachampion datakampioen', 'worden word aanmelden'], 'data zelf ook'),
  task('become a data champion', ['champion', 'become apply'], 'data'),
  task(
    'champions',
    ['champion champions datachampion datachampions', 'wie welke lijst toon zoeken'],
    'data is zijn onze alle',
  ),
  task('nieuwe redeneerlijn', ['redeneerlijn redeneerlijnen', `${starting} ${making}`], ''),
  task('new line of reasoning', ['line', 'reasoning', `start ${begun}`], 'of'),
  task('databehoefte', ['databehoefte'], `${making} melden opgeven heb doorgeven`),
  task('nieuwe proef', ['proef proefje experiment', `${starting} doen uitvoeren`], ''),
  task('new experiment', ['experiment', `start ${begun} run try`], ''),
  task('privacycheck', ['privacycheck privacytoets'], `${starting} doen nodig invullen`),
  task('privacycheck', ['privacy', 'check toets'], `${starting} doen nodig invullen`),
  task('nieuwe bron', ['bron', `${making} melden aanmelden doorgeven`], ''),
  task('vertel een praktijkverhaal', ['praktijkverhaal praktijkverhalen'], `vertellen ${making} ${posting}`),
  task('nieuw artikel', ['artikel', `${making} schrijven schrijf`], ''),
  task('new article', ['article', `write ${begun}`], ''),
  task(
    'stukken',
    [
      'dpia verwerkersovereenkomst verwerkingsregister algoritmeregister privacyverklaring',
      'jullie datawijzer bot jouw',
    ],
    'waar vind vinden staat staan opvragen bekijken zien lezen is er',
  ),
  task('waar was ik gebleven', ['was', 'doen bezig mee gebleven'], 'wat waar ook alweer net laatst'),
  task('exporteer grafiek', ['grafiek grafiekje', papers], `${getting} ${making} plaatje afbeelding dit deze`),
  task('exporteer', ['cijfers data gegevens reeks tabel', 'bestand excel csv', getting], `dit deze als in downloaden`),
  task('export', ['data figures numbers table', 'file excel csv', 'get download have receive'], 'as this these'),
  task('gevolgde cijfers', ['cijfers', 'volg gevolgde'], 'welke wat mijn'),
  ...coordinating,
  ...administering,
  task('overzicht', ['datawijzer bot', 'gebruikt gebruik'], 'wordt vaak veel hoeveel'),
];
