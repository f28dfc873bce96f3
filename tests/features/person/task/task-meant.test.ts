import assert from 'node:assert/strict';
import { taskMeant } from '../../../../src/features/person/task/task-meant.ts';
import { tasks } from '../../../../src/features/person/task/tasks.ts';
import { parseCommand } from '../../../../src/teams/inbound/commands.ts';
import { questionSets, readQuestions } from '../../../evaluation/questions.ts';

/** What somebody says who does not know the word for it, and what is meant. */
const said: readonly (readonly [string, string])[] = [
  ['Ik wil een weekbericht plaatsen', 'nieuw weekbericht'],
  ['nieuw weekberciht', 'nieuw weekbericht'],
  ['Maak weekbericht aub', 'nieuw weekbericht'],
  ['hoe deel ik de weekcijfers in het kanaal?', 'nieuw weekbericht'],
  ['Waar staan mijn weekberichten?', 'weekberichten'],
  ['I want to post weekly figures', 'new weekly post'],
  ['hoe voeg ik cijfers toe', 'cijfers invoeren'],
  ['Waar kan ik de cijfers invoren?', 'cijfers invoeren'],
  ['how do I add figures?', 'enter figures'],
  ['ik heb een cijfer verkeerd ingevoerd', 'corrigeer een cijfer'],
  ['Kan ik de weekcijfers uploaden met excel?', 'bestand insturen'],
  ['ik wil een indicator toevoegen', 'nieuwe indicator'],
  ['hoe koppel ik een kanaal', 'koppel dit kanaal'],
  ['ik wil een quiz doen', 'quiz'],
  ['start een quiz met mijn team', 'start quizronde'],
  ['ik wil een vraag stellen aan een collega', 'vraag een collega'],
  ['wat zijn mijn vragen', 'mijn vragen'],
  ['Hoe word ik data champion?', 'word data champion'],
  ['ik wil een redeneerlijn maken', 'nieuwe redeneerlijn'],
  ['ik wil een privacycheck doen', 'privacycheck'],
  ['geef mijn collega de rol manager', 'rollen'],
  ['zet het taalmodel uit', 'ai status'],
  ['hoe kan ik de bot inrichten?', 'inrichten'],
  ['waar kan ik de instellingen wijzigen', 'instellingen'],
  ['collega weg, wat nu', 'een collega is uit dienst'],
  ['hoe verwijder ik gegevens van een oud-collega', 'een collega is uit dienst'],
  ['wie heeft de drempel gewijzigd', 'wijzigingen'],
  ['wie heeft AI uitgezet', 'wijzigingen'],
  ['laat het logboek zien', 'wijzigingen'],
  ['verhoog het budget van AI', 'ai status'],
  ['hoe zet ik een backup terug', 'status'],
  ['draag het beheer over', 'rollen'],
  ['de kleinste groep verhogen', 'wijzig kleinste groep'],
  ['ik wil de bewaartermijn aanpassen', 'wijzig bewaartermijn'],
  ['ik wil de drempel verlagen', 'wijzig drempel'],
  ['ik wil gesloten dagen doorgeven', 'wijzig gesloten dagen'],
  ['draait de bot nog', 'status'],
  ['Verwijder het weekbericht', 'weekberichten'],
  ['plan het weekbericht in voor dinsdag', 'weekberichten'],
  ['Laat het weekbericht van vorige week zien', 'weekberichten'],
  ['Welke cijfers ontbreken nog?', 'cijfers invoeren'],
  ['waar staat mijn vraag', 'mijn vragen'],
  ['Hoe staan de vragen ervoor?', 'open vragen'],
  ['wie heeft welke rol', 'rollen'],
  ['voeg een manager toe', 'rollen'],
  ['hoe geef ik iemand een rol', 'rollen'],
  ['maak mij coördinator', 'rollen'],
  ['wat moet ik doen als beheerder', 'inrichten'],
  ['importeer indicatoren', 'indicatoren'],
  ['welke kanalen zijn gekoppeld', 'kanalen'],
  ['welke berichten zijn mislukt?', 'status'],
  ['welke versie draait er', 'status'],
];

const questions = [
  'Hoe voeg ik cijfers van twee wijken samen?',
  'Wat is een redeneerlijn?',
  'Wat is een goede indicator?',
  'Wat zegt het weekbericht over de Wmo-meldingen?',
  'Welke cijfers heb je?',
  'Zijn de cijfers van week 46 al ingevoerd?',
  'Hoeveel champions zijn er in Noord?',
  'Waarom stijgen de weekcijfers?',
  'Wie is de eigenaar van dit cijfer?',
  'Welke vragen kan ik stellen over de wachtlijst?',
  'Hoeveel cijfers ontbreken er in Noord?',
  '',
];

describe('a task in words of its own', () => {
  for (const [text, typed] of said)
    it(`is understood: ${text}`, () => {
      assert.equal(taskMeant(text), typed);
      assert.notEqual(parseCommand(text), null);
    });

  for (const text of questions)
    it(`is not seen in a question: ${text || 'nothing'}`, () => assert.equal(taskMeant(text), null));

  it('takes none of the questions that are known to ask something else', () => {
    const taken = questionSets()
      .flatMap((set) => readQuestions(set))
      .filter(({ question }) => taskMeant(question) !== null);

    assert.deepEqual(taken, []);
  });

  it('leads only to words that do something', () => {
    for (const { typed } of tasks) assert.notEqual(parseCommand(typed), null, typed);
  });
});
