import { stopDatabases } from './database.ts';

export const mochaGlobalTeardown = stopDatabases;
