/** What `work` leads to, or `otherwise` when that takes longer. The work itself goes on. */
export function within<Result, Late>(
  work: Promise<Result>,
  milliseconds: number,
  otherwise: Late,
): Promise<Result | Late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
