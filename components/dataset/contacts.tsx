import type { DatasetDetail } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { ExternalLink, Icon } from '../ui';

/** Whom to write to outside of the discussions. */
export function Contacts({ contacts }: { contacts: DatasetDetail['contacts'] }) {
  const { t } = useApp();
  if (contacts.length === 0) return null;
  return (
    <section aria-labelledby="ds-contacts">
      <h3 class="ds-part-title" id="ds-contacts">
        {t('dataset.contacts')}
      </h3>
      <ul class="ds-contacts">
        {contacts.map((contact) => (
          <li key={`${contact.name} ${contact.email ?? contact.form}`}>
            <Icon name="mail" />
            <span>
              {contact.name}
              {contact.email && (
                <>
                  {contact.name && ', '}
                  <ExternalLink href={`mailto:${encodeURIComponent(contact.email).replace('%40', '@')}`}>
                    {contact.email}
                  </ExternalLink>
                </>
              )}
              {contact.form && (
                <>
                  {contact.name && ', '}
                  <ExternalLink href={contact.form} arrow>
                    {t('dataset.contactForm')}
                  </ExternalLink>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
