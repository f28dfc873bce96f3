import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { billFile, licenceFile, makeProductionFolder, type ProductionFolder } from '../../deploy/production-folder.ts';
import { loadMunicipality } from '../../src/local/municipality.ts';
import { openDatabase, type Database } from '../../src/storage/engine/database.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { championStore } from '../../src/storage/referral/champion-store.ts';
import { appoint } from '../storage/written.ts';
import { askingAColleague } from '../support/asking-a-colleague.ts';
import { testDay } from '../support/sample-municipality.ts';
import { makeChampion } from '../support/champions.ts';
import { wordsOf } from '../support/conversation.ts';
import { freshDatabase } from '../support/database.ts';
import { startEntraPostgres, type EntraPostgres } from '../support/entra-postgres.ts';
import { loopbackCertificate } from '../support/loopback-certificate.ts';
import { startManagedIdentity, type ManagedIdentity } from '../support/managed-identity.ts';
import { startCollector } from '../support/otlp/collector.ts';
import { leaksIn } from '../support/otlp/watched.ts';
import { publishing } from '../support/publishing.ts';
import { fakeAppId, fakeTenantId, startFakeTeams, type FakeTeams } from '../support/teams/fake-teams.ts';
import { appSettings } from './bicep/app-settings.ts';
import { parseTemplate } from './bicep/template.ts';
import { askInstalledDoctor, startInstalledBot, type InstalledBot } from './installed-bot.ts';

const mostPackageBytes = 120_000_000;
const settings = {
  BOT_APP_ID: fakeAppId,
  BOT_APP_TYPE: 'UserAssignedMSI',
  BOT_APP_TENANT_ID: fakeTenantId,
  BOT_TENANTS: fakeTenantId,
  BOT_CONTACT: 'het datateam',
};

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly { readonly alg: string }[];
  }[];
}

describe('the production folder', function () {
  this.timeout(180_000);
  let place: string;
  let folder: string;
  let made: ProductionFolder;

  before(async () => {
    // Outside the project, so that nothing of its packages can be found by accident.
    place = await mkdtemp(join(tmpdir(), 'datawijzer-installed-'));
    await chmod(place, 0o755);
    folder = join(place, 'datawijzer');
    made = await makeProductionFolder(folder);
  });
  after(() => rm(place, { recursive: true, force: true }));

  it('is small and holds nothing that only development needs', async () => {
    const { devDependencies } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      devDependencies: Record<string, string>;
    };

    assert.ok(made.bytes.packages <= mostPackageBytes, `${made.bytes.packages} bytes of packages`);
    const shipped = made.files.filter((file) =>
      Object.keys(devDependencies).some((name) => file.startsWith(`node_modules/${name}/`)),
    );
    assert.deepEqual(shipped, []);
    assert.ok(made.files.includes('docs/trust/dpia.md'), 'the papers of the version that runs');
    assert.deepEqual(
      made.files.filter((file) => /^(tests|manifest|deploy|dist|\.git)|\.cache\/|(^|\/)\.env$/.test(file)),
      [],
    );
  });

  it('names the licence of every package in it, with its text', async () => {
    const list = await readFile(join(folder, licenceFile), 'utf8');

    for (const name of made.packages) assert.ok(list.includes(`\n${name}: `), name);
    assert.match(list, /Permission is hereby granted, free of charge/);
    assert.match(list, /Apache License\s+Version 2\.0/);
  });

  it('has a bill of materials with these packages and no other, each with a hash', async () => {
    const bill = JSON.parse(await readFile(join(folder, billFile), 'utf8')) as Bill;

    assert.equal(bill.bomFormat, 'CycloneDX');
    const named = bill.components.map(({ name, version }) => `${name} ${version}`);
    assert.deepEqual(new Set(named), new Set(made.packages));
    for (const { name, purl, hashes } of bill.components) {
      assert.match(purl, /^pkg:npm\//, name);
      assert.equal(hashes[0]?.alg, 'SHA-512', name);
    }
  });

  it('starts on an embedded database too, writes nowhere but in its folder, and tells a collector how it does', async () => {
    const data = join(place, 'data');
    await mkdir(data);
    await chmod(data, 0o777);
    const collector = await startCollector();
    const bot = await startInstalledBot(folder, {
      ...settings,
      BOT_DATA_FOLDER: data,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    });

    assert.equal((await fetch(`${bot.url}/healthz`)).status, 200);
    assert.equal(await bot.stop(), 0);
    await collector.stop();
    assert.deepEqual(collector.faults, []);
    assert.ok(collector.spans().some(({ name }) => name === 'statement'));
    assert.ok(collector.metrics().some(({ name }) => name === 'datawijzer.turns.oldest'));
  });

  describe('run twice on one PostgreSQL, with a production configuration', () => {
    let teams: FakeTeams;
    let identity: ManagedIdentity;
    let postgres: EntraPostgres;
    let database: Database;
    let bots: readonly InstalledBot[] = [];
    let turn = 0;
    let env: Readonly<Record<string, string>>;

    before(async () => {
      const certificate = await loopbackCertificate();
      const trusted = join(place, 'loopback.pem');
      await writeFile(trusted, certificate.cert);
      identity = await startManagedIdentity();
      teams = await startFakeTeams({
        certificate,
        isBotToken: (token) => identity.isGiven(token, 'https://api.botframework.com'),
      });
      const config = await freshDatabase('PostgreSQL');
      if (config.kind !== 'postgres') throw new Error('the tests have no PostgreSQL');
      const own = await ownedBy('id-installed', config.url);
      const principals = { 'id-installed': fakeAppId };
      postgres = await startEntraPostgres({ url: config.url, identity, certificate, principals });
      const app = await parseTemplate(
        'app.bicep',
        await readFile(new URL('../../infra/app.bicep', import.meta.url), 'utf8'),
      );
      // All that the template for Azure sets, and beside it only what differs here: the port, and who Teams and Entra are.
      const { BOT_PORT: _port, ...set } = appSettings(app, {
        appId: fakeAppId,
        tenantId: fakeTenantId,
        contact: 'het datateam',
        administrators: teams.people.manager.aadObjectId,
        databaseUrl: postgres.url('id-installed'),
      });
      env = {
        ...set,
        ...identity.env,
        NODE_EXTRA_CA_CERTS: trusted,
        BOT_OPENID_METADATA_URL: teams.issuer.metadataUrl,
        BOT_SERVICE_ORIGINS: new URL(teams.serviceUrl).origin,
      };
      database = await openDatabase({ ...config, url: own });
      await cast();
      bots = await Promise.all([startInstalledBot(folder, env), startInstalledBot(folder, env)]);
      await greet();
    });
    after(async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      await database.close();
      await Promise.all([teams.stop(), postgres.stop(), identity.stop()]);
    });
    beforeEach(next);
    afterEach(() => teams.assertClean());

    /** A role that owns the database and is no superuser, as an administrator makes it; resolves to its address. */
    async function ownedBy(role: string, url: string): Promise<string> {
      const own = new URL(url);
      const client = new pg.Client(url);
      await client.connect();
      await client.query(`create role "${role}" login`);
      await client.query(`alter database ${own.pathname.slice(1)} owner to "${role}"`);
      await client.end();
      own.username = role;
      return own.href;
    }

    /** As a load balancer does. */
    function next(): void {
      turn += 1;
      teams.connectBot(`${bots[turn % bots.length]?.url}/api/messages`);
    }

    /** The figures and the people that an administrator would have entered in chat. */
    async function cast(): Promise<void> {
      const { champion, manager, coordinator } = teams.people;
      await loadMunicipality(indicatorStore(database), personStore(database), championStore(database), testDay);
      await appoint(database, { tenantId: fakeTenantId, id: manager.aadObjectId }, ['manager']);
      await appoint(database, { tenantId: fakeTenantId, id: coordinator.aadObjectId }, ['coordinator']);
      await makeChampion(database, champion, { topics: ['social-support'] });
    }

    /** Who never spoke with the bot has no chat with it. */
    async function greet(): Promise<void> {
      const { champion, manager, coordinator, policyOfficer } = teams.people;
      for (const person of [champion, manager, coordinator, policyOfficer]) {
        next();
        await typed(person, 'help', /./);
      }
    }

    const running = () => ({ bot: { teams }, database });
    const { typed, connect, drafted, posted, postedIn, ...weekly } = publishing(running);
    const { told, press, sent } = askingAColleague(running);

    it('answers a policy officer what a figure means', async () => {
      const answer = await typed(teams.people.policyOfficer, 'Hoe gaat het met de Wmo-meldingen?', /week 46 van 2026/);

      assert.match(wordsOf(answer), /Gewone schommeling/);
      assert.ok(identity.asked.every(({ clientId }) => clientId === fakeAppId));
      assert.ok(postgres.tokens.length > 2, 'each connection to the database signs in with a token');
    });

    it('brings a question to a data champion and the answer back', async () => {
      const { policyOfficer, champion } = teams.people;
      const consent = await sent(
        policyOfficer,
        'Waarom wijkt onze telling van de Wmo-meldingen af van die van de regio?',
      );
      const offer = await told(champion, /Kun jij deze vraag oppakken/, consent.mark);
      next();
      const taken = await press(champion, offer, 'Ik pak dit op');
      await told(policyOfficer, /Data champion \(voorbeeld\)/, taken.mark);
      next();
      const answered = await press(champion, offer, 'Stuur je antwoord', { answer: 'De regio telt per huishouden.' });

      await told(policyOfficer, /telt per huishouden/, answered.mark);
    });

    it("posts the figures of the week once in a manager's channel", async () => {
      const { manager } = teams.people;
      const channel = teams.channel('Weekcijfers');
      await connect(manager, channel, 'koppel als Weekcijfers');
      next();
      const { card } = await drafted(manager, [channel]);
      next();
      await weekly.press(manager, card, 'Nu versturen');
      await postedIn(channel, /Weekcijfers week/);
      await weekly.told(manager, /is klaar\. Verstuurd naar 1 kanaal/);

      assert.equal(posted(channel).length, 1);
    });

    it('is found sound by its doctor, who names what is broken', async () => {
      // A bare look is no route of the connector, which would hold it against the bot.
      const there = { ...env, BOT_SERVICE_ORIGINS: new URL(teams.issuer.metadataUrl).origin };
      const sound = await askInstalledDoctor(folder, there);
      assert.equal(sound.code, 0, sound.said);
      assert.match(sound.said, /^ok {7}token: /m);
      assert.doesNotMatch(sound.said, /^WRONG/m);

      const broken = { ...there, BOT_APP_TYPE: 'SingleTenant', BOT_CONTACT: '' };
      const { code, said } = await askInstalledDoctor(folder, broken);
      assert.equal(code, 1);
      assert.match(said, /^WRONG {4}configuration: BOT_APP_PASSWORD is missing: set the client secret/m);
      assert.match(said, /^WRONG {4}configuration: BOT_CONTACT is missing: set/m);
    });

    it('is alive and ready, and ends by itself when it is asked to', async () => {
      for (const { url } of bots)
        for (const path of ['/healthz', '/readyz'])
          assert.equal((await fetch(`${url}${path}`, { method: 'HEAD' })).status, 200);

      assert.deepEqual(await Promise.all(bots.map((bot) => bot.stop())), [0, 0]);
      const logged = bots.flatMap((bot) => bot.logged());
      assert.deepEqual(leaksIn(logged, teams.delivered), [], 'the log of production holds a text of a person');
      bots = [];
    });
  });
});
