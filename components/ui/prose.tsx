import { linkify } from '../../lib/preview/linkify';
import { ExternalLink } from './external-link';
import './base.css';
import './prose.css';

/** A plain text of any origin: its line breaks kept, the addresses it spells made links. */
export function Prose({ text }: { text: string }) {
  return (
    <div class="ui-prose ui-prose-plain">
      {linkify(text).map((piece, index) =>
        piece.url ? (
          <ExternalLink key={index} href={piece.url}>
            {piece.text}
          </ExternalLink>
        ) : (
          piece.text
        ),
      )}
    </div>
  );
}
