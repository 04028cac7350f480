/** Where in the application a person is. Plain data: it is kept, so that a closed popup opens again there. */
export type Place =
  | { screen: 'list' }
  | { screen: 'dataset'; portal: string; id: string; tab?: DatasetTab }
  | { screen: 'reuse'; portal: string; datasets?: string[] }
  | { screen: 'reuse-done'; portal: string; key: string }
  | { screen: 'new-thread'; portal: string; dataset: string }
  | { screen: 'thread'; portal: string; id: string; opened?: boolean }
  | { screen: 'sign-in'; portal: string };

export type DatasetTab = 'overview' | 'files' | 'reuses' | 'discussions';
