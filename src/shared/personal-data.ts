/** Kinds of personal data that are stopped before storage, log and model (DESIGN 4.12). */
export type PersonalData = 'bsn' | 'email' | 'phone' | 'address' | 'name';
