import { task, type Task } from './task.ts';

const ending = 'geven geef toekennen beheren aanpassen wijzigen wijzig maken maak wie welke';
const roles = 'manager coordinator beheerder eigenaar champion';
const roleWords = `${roles} data collega lezer tweede heeft hebben`;
const setting = 'wijzigen wijzig aanpassen instellen veranderen';

/** What an administrator does, and to whom it leads who is none. */
export const administering: readonly Task[] = [
  task('rollen', ['rol rollen', ending], roleWords),
  task('rollen', [roles, 'voeg toevoegen aanstellen benoem benoemen'], `toe als ${roleWords}`),
  task('roles', ['role roles', 'give change manage assign who'], `has ${roleWords}`),
  task('ai status', ['model taalmodel ai', 'uit aan uitzetten aanzetten uitschakelen inschakelen'], 'zet zetten'),
  task('inrichten', ['inrichten instellen', 'datawijzer bot'], ''),
  task('set up', ['bot datawijzer', 'configure setup'], ''),
  task('instellingen', ['instellingen instelling', setting], 'datawijzer bot alle zien bekijken'),
  task('settings', ['settings setting', 'change see show'], 'bot'),
  task('wijzig contact', ['contact contactpersoon', setting], ''),
  task('wijzig bewaartermijn', ['bewaartermijn', `${setting} verkorten verlengen`], ''),
  task('wijzig drempel', ['drempel', `${setting} verlagen verhogen`], ''),
  task('wijzig gesloten dagen', ['gesloten brugdagen sluitingsdagen', `${setting} doorgeven`], 'dagen'),
  task('status', ['datawijzer bot', 'draait storing status'], 'is nog goed'),
];
