import assert from 'node:assert/strict';
import { readNeed } from '../../../src/features/reasoning/need/read-need.ts';

/** What was said, by d (decision), o (owner) and h (how often). */
const said: readonly (readonly [what: string, text: string])[] = [
  ['', 'hoeveel jongeren doen mee aan sport als ze van een bijstandsgezin zijn'],
  ['', 'hoeveel meldingen gaan over mensen die we al helpen'],
  ['', 'Zijn er genoeg plekken in de weekendopvang?'],
  ['', 'aantal kinderen in de opvang op maandag en donderdag'],
  ['', 'aantal wijkteams met een wachtlijst'],
  ['', 'ik wil graag weten hoeveel scheidingen met jonge kinderen er zijn'],
  ['', 'doel: weten hoe lang de wachtlijst is'],
  ['', 'how often do residents have to tell their story twice'],
  ['h', 'gemiddelde wachttijd tot het keukentafelgesprek, iedere vier weken'],
  ['h', 'om de zes maanden hoeveel gezinnen gebruikmaken van de kindregelingen'],
  ['h', 'bezoekers van het taalcafé, telkens na een half jaar'],
  ['h', 'kwartaalrapportage klachten jeugdhulp'],
  ['h', 'hoeveel consulenten hebben een te hoge caseload, elke week'],
  ['h', 'how many volunteers stop each quarter'],
  ['oh', 'aantal uithuisplaatsingen, kwartaal, hoofd jeugd'],
  ['oh', '2x per jaar de tevredenheid van mantelzorgers, de beleidsregisseur legt dit voor aan de adviesraad'],
  ['oh', 'vrijwilligers per vereniging. De sportcoördinator vraagt hier elk najaar om'],
  ['oh', 'share of newcomers who pass the language exam within three years, annual, for the integration lead'],
  ['d', 'hoeveel mensen staan op de wachtlijst? Bij meer dan 20 huren we een extra pand'],
  ['d', 'aantal jongeren zonder startkwalificatie. Loopt het op, dan vragen we om extra huisbezoeken'],
  ['d', 'Moeten we een tweede praktijkondersteuner betalen? Ik zoek het aantal consulten per huisartsenpraktijk.'],
  ['d', 'visits to the youth hub. We close it on Mondays if few come.'],
  ['d', 'if fewer than ten families use it, the subsidy stops. families using the toy library'],
  ['dh', 'energiearmoede in de oude wijken, 1 keer per jaar, we zetten daar de fixteams in'],
  ['do', 'met dit cijfer kan de wethouder kiezen tussen twee locaties: afstand tot het consultatiebureau'],
  ['do', 'bus stops that wheelchair users can reach. The mobility officer picks the next stops to rebuild with it.'],
  ['doh', 'iedere dag het aantal vrije bedden, de opvangcoördinator deelt daarmee in'],
  ['doh', 'weekly number of calls to the crisis line, so team lead crisis can plan shifts'],
];

describe('what somebody says of a data need', () => {
  for (const [what, text] of said)
    it(`is read from ‘${text}’`, () => {
      const { decision, owner, often } = readNeed(text);
      const read = [decision && 'd', owner && 'o', often && 'h'].join('');
      assert.equal(read, what, JSON.stringify({ decision, owner, often }));
    });

  it('is about what stands beside the decision, also when that comes first', () => {
    const { decision, about } = readNeed(
      'if fewer than ten families use it, the subsidy stops. families using the toy library',
    );
    assert.equal(about, 'families using the toy library');
    assert.equal(decision, 'if fewer than ten families use it, the subsidy stops');
  });

  it('names who uses it with what they do it for', () => {
    assert.equal(
      readNeed('de directeur sociaal domein wil weten hoeveel deelnemers er zijn').owner,
      'directeur sociaal domein',
    );
    assert.equal(readNeed('beleidsadviseur stelt daarmee de folder bij').owner, 'beleidsadviseur');
  });
});
