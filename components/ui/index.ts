/** The kit that every screen is made of. Long texts (`Markdown`) load their code when first shown. */
import './base.css';

export { Avatar, LiveRegion, Meter, Skeleton, Tag } from './bits';
export { Button, IconButton, TextButton } from './button';
export { Checkbox, type Pick, PickList, RadioList } from './choices';
export { Details } from './details';
export { ExternalLink } from './external-link';
export { FailureNotice } from './failure-notice';
export { type FailureSubject, type FailureWords, failureWords } from './failure-words';
export { Field, Provenance, useFieldControl } from './field';
export { Icon, type IconName } from './icons';
export { Select, TextArea, TextInput } from './inputs';
export { Lazy } from './lazy';
export { Markdown } from './markdown';
export { Notice } from './notice';
export { Prose } from './prose';
export { FooterButtons, Identity, Screen } from './screen';
export { SecretInput } from './secret-input';
export { Segments } from './segments';
export { TabPanel, Tabs } from './tabs';
