import type { PublicationContent } from './told.ts';
import { standingsOf } from './delivery-state.ts';
import type { PostPorts } from './ports.ts';
import type { Post } from './post.ts';
import { csvField } from '../../text/csv-field.ts';

/** What fits in a message. */
const mostRows = 150;

/** Every place of a post with what became of it, as semicolon-separated text, which a Dutch Excel opens; those that need somebody first. */
export async function exportOf(post: Post, { posts }: PostPorts): Promise<PublicationContent> {
  const all = standingsOf(await posts.postedPlaces(post.tenantId, post.id), post);
  const rows = all
    .slice(0, mostRows)
    .map(({ teamName, name, standing: { kind, attempts, reason } }) => [teamName, name, kind, attempts, reason]);
  const lines = [['team', 'channel', 'state', 'attempts', 'reason'], ...rows];
  const csv = lines.map((line) => line.map((value) => csvField(String(value ?? ''))).join(';')).join('\r\n');
  return { kind: 'publication.export', csv, rows: rows.length, isCut: all.length > mostRows };
}
