import assert from 'node:assert/strict';
import { atService } from '../../src/teams/outbound/service-url.ts';

describe('an address of the connector', () => {
  for (const serviceUrl of ['http://localhost:56150/_connector', 'http://localhost:56150/_connector/'])
    it(`keeps the whole service URL: ${serviceUrl}`, () =>
      assert.equal(
        atService(serviceUrl, 'v3/conversations/a%3A1/activities'),
        'http://localhost:56150/_connector/v3/conversations/a%3A1/activities',
      ));
});
