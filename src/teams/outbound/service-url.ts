/** An address of the connector. Teams ends a service URL with a slash and other clients do not; its last part must stay. */
export function atService(serviceUrl: string, path: string): string {
  return new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`).href;
}
