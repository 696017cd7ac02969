import { Component, type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { NotLoaded } from "./NotLoaded";

/** A part of the pane that is loaded when it is first shown, with a way to try again where it could not be; from a page there is a way back too. */
export function later<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  isPage = false,
): ComponentType<P> {
  return function Later(props: P) {
    return (
      <Retrying isPage={isPage}>
        {() => {
          const Part = partOf(load);
          return (
            <Suspense fallback={<NotLoaded />}>
              <Part {...props} />
            </Suspense>
          );
        }}
      </Retrying>
    );
  };
}

const parts = new Map<unknown, ComponentType<never>>();

/** The same component for every use, or a new one after it failed to load. */
function partOf<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> {
  const before = parts.get(load) as ComponentType<P> | undefined;
  if (before) return before;
  const part = lazy(() =>
    load().catch((error: unknown) => {
      parts.delete(load);
      throw error;
    }),
  ) as unknown as ComponentType<P>;
  parts.set(load, part as ComponentType<never>);
  return part;
}

/** Catches a part that could not be loaded; every other error is a bug and is thrown on. */
class Retrying extends Component<
  { isPage: boolean; children: () => ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(error: unknown): { failed: boolean } {
    if (!(error instanceof Error && error.name === "ChunkLoadError")) throw error;
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children();
    const retry = () => {
      this.setState({ failed: false });
    };
    return <NotLoaded retry={retry} isPage={this.props.isPage} />;
  }
}
