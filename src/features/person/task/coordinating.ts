import { task, type Task } from './task.ts';

const late = 'laat late lang liggen ligt wachten wachtende verlopen achterstallige overtijd';
const there = 'overzicht afwezig vrij druk overbelast vol beschikbaar vakantie ziek andere hoeveel';

/** What who oversees questions, answers and champions looks for. */
export const coordinating: readonly Task[] = [
  task('mijn verwijzingen', ['ligt liggen', 'mij'], 'wat er bij nog alles'),
  task('artikelen', ['artikel artikelen', 'mijn'], 'welke toon bekijk bekijken alle zijn wat'),
  task('mijn verwijzingen', ['vragen', 'mij ik', 'bij moet beantwoorden'], `welke alle er heb nog ${late}`),
  task('mijn verwijzingen', ['vraag vragen', 'terug teruggeven teruggegeven weigeren'], 'geef geven wil'),
  task('mijn verwijzingen', ['vraag', 'beantwoorden'], 'deze niet kan'),
  task('my referrals', ['questions', 'my me i'], 'which are with have still to answer'),
  task('open vragen', ['vragen', late], 'welke alle zijn er die nog al te collegas blijven staan open'),
  task('open questions', ['questions', 'late overdue waiting'], 'which are too all open'),
  task(
    'champions',
    ['champion champions datachampion datachampions', there],
    'wie welke heeft hebben is zijn vandaag deze week data vragen zoek zoeken',
  ),
  task('champions', ['wie', 'afwezig vakantie'], 'is zijn vandaag morgen deze week'),
  task(
    'champions',
    ['champion champions', 'absent away busy available other'],
    'who which is are today data find another',
  ),
  task('feedback bekijken', ['antwoorden', 'slechte foute verkeerde onjuiste'], 'welke zijn toon alle bekijken'),
  task('feedback bekijken', ['antwoorden', 'welke'], 'zijn waren fout slecht verkeerd onjuist kloppen niet'),
  task('feedback bekijken', ['feedback klachten', 'nakijken toon alle nieuwe open welke'], 'is staat zien bekijken'),
  task('review feedback', ['feedback', 'new open all show check'], 'is there'),
  task(
    'artikelen',
    ['artikel artikelen', 'nakijken nagekeken goedkeuren goedgekeurd controleren'],
    'welke die mijn moeten worden nog wachten wacht',
  ),
  task('articles', ['article articles', 'check approve checked approved'], 'which have must be'),
];
