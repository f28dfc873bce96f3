import type { WooPorts } from '../features/woo/ports.ts';
import { writeCsv } from '../import/workbook/write-sheets.ts';
import type { Database } from '../storage/engine/database.ts';
import { wooRecords } from '../storage/woo/woo-store.ts';
import { wooJson, wooRows } from '../teams/present/woo/woo-rows.ts';

export interface WooNeeds {
  readonly database: Pick<Database, 'run'>;
  readonly handsOutFiles: boolean;
}

/** What records for a request under the Open Government Act are made of. */
export function wooPorts({ database, handsOutFiles }: WooNeeds): WooPorts {
  return {
    records: (tenantId, from, until) => wooRecords(database, tenantId, from, until),
    file: (records, as, language) =>
      as === 'csv' ? writeCsv(wooRows(records, language)) : new TextEncoder().encode(wooJson(records)),
    handsOutFiles,
  };
}
