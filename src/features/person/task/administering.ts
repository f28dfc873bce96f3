import { task, type Task } from './task.ts';

const ending = 'geven geef toekennen beheren aanpassen wijzigen wijzig maken maak wie welke';
const roles = 'manager coordinator beheerder eigenaar champion';
const roleWords = `${roles} data collega lezer tweede heeft hebben iemand hij zij`;
const setting = 'wijzigen wijzig aanpassen instellen veranderen';

/** What an administrator does, and to whom it leads who is none. */
export const administering: readonly Task[] = [
  task('rollen', [roles, 'wie welke'], 'is zijn hier onze datawijzer bot data de'),
  task('rollen', ['rol rollen', ending], roleWords),
  task('rollen', [roles, 'voeg toevoegen aanstellen benoem benoemen maak'], `toe als ${roleWords}`),
  task('roles', ['role roles', 'give change manage assign who'], `has ${roleWords}`),
  task(
    'ai status',
    ['budget tokens tokenbudget', 'ai taalmodel tokens wijzig verhoog verhogen wijzigen dag'],
    'model hoeveel per token van',
  ),
  task('rollen', ['beheer beheerderschap', 'overdragen draag'], 'over'),
  task('ai status', ['model taalmodel ai', 'uit aan uitzetten aanzetten uitschakelen inschakelen'], 'zet zetten'),
  task(
    'een collega is uit dienst',
    [
      'collega medewerker champion datachampion beheerder',
      'weg vertrekt vertrokken dienst ontslag weggaat vertrek stopt verwijder verwijderen wissen wis uitschrijven',
    ],
    'uit is gaat heeft data een als onze gegevens die mijn wat ermee oud ex',
  ),
  task('a colleague has left', ['colleague champion administrator', 'left leaves leaving leave'], 'has is when a'),
  task(
    'wijzigingen',
    ['instellingen instelling rollen rol rechten', 'gewijzigd wijzigde veranderd aangepast geschiedenis logboek'],
    'wie heeft wat wanneer laatst laatste er is zijn toon bekijk',
  ),
  task('wijzigingen', ['wie', 'gewijzigd wijzigde aangepast'], 'heeft wat wanneer iets laatst laatste er'),
  task(
    'wijzigingen',
    ['wie wanneer', 'drempel bewaartermijn contact', 'gewijzigd wijzigde veranderd aangepast verlaagd verhoogd'],
    'heeft is',
  ),
  task('wijzigingen', ['wie wanneer', 'ai taalmodel', 'uitgezet aangezet gewijzigd'], 'heeft is'),
  task('wijzigingen', ['wie', 'rol rollen', 'gegeven afgenomen gekregen'], `heeft ${roles} data`),
  task('wijzigingen', ['logboek auditlog', 'laat zien toon bekijken bekijk waar staat'], ''),
  task('wijzigingen', ['audit', 'log logboek trail'], 'laat zien toon'),
  task('change log', ['audit', 'log trail'], 'show see where'),
  task('changes', ['settings roles rights', 'changed'], 'who has what when'),
  task('inrichten', ['inrichten instellen', 'datawijzer bot'], ''),
  task('inrichten', ['beheerder', 'taken werk beginnen begin wat'], 'mijn doen moet datawijzer bot is de'),
  task('set up', ['bot datawijzer', 'configure setup'], ''),
  task('instellingen', ['instellingen instelling', setting], 'datawijzer bot alle zien bekijken'),
  task('settings', ['settings setting', 'change see show'], 'bot'),
  task('wijzig contact', ['contact contactpersoon', setting], ''),
  task('wijzig bewaartermijn', ['bewaartermijn', `${setting} verkorten verlengen`], ''),
  task('wijzig drempel', ['drempel', `${setting} verlagen verhogen`], ''),
  task(
    'wijzig kleinste groep',
    ['kleinste minimale minimum', 'groep groepsgrootte', `${setting} verlagen verhogen quizronde polsslag`],
    '',
  ),
  task('wijzig gesloten dagen', ['gesloten brugdagen sluitingsdagen', `${setting} doorgeven`], 'dagen'),
  task('indicatoren', ['indicator indicatoren', 'importeer importeren import inlezen overnemen'], 'lijst excel onze'),
  task('indicatoren', ['indicator indicatoren', 'verwijderen verwijder weghalen stoppen'], 'een'),
  task('indicators', ['indicator indicators', 'import'], 'list excel our'),
  task('kanalen', ['kanaal kanalen', 'welke gekoppeld gekoppelde'], 'zijn alle er bekijken zien'),
  task('status', ['bericht berichten', 'mislukt mislukte onzeker onzekere'], 'welke wat is zijn er deze week'),
  task('status', ['backup reservekopie reservekopieen', 'maak maken terugzetten terug zet herstellen'], 'back up'),
  task('woo export', ['woo', 'export exporteren exporteer'], 'doen maken stukken'),
  task('status', ['versie'], 'welke wat is draait datawijzer bot'),
  task('status', ['datawijzer bot', 'draait storing status'], 'is nog goed'),
];
