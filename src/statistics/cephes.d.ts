// The package has types, but its "exports" hide them from TypeScript.
declare module 'cephes' {
  /** Settles when the WebAssembly is ready; before that every function throws. */
  export const compiled: Promise<void>;

  /** Regularised incomplete gamma function: the part below x, and the part above it. */
  export function igam(shape: number, x: number): number;
  export function igamc(shape: number, x: number): number;
  /** Regularised incomplete beta function, and its inverse. */
  export function incbet(a: number, b: number, x: number): number;
  export function incbi(a: number, b: number, lower: number): number;
  export function lgam(x: number): number;
  export function ndtri(probability: number): number;
}
