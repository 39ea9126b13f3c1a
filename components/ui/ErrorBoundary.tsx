import { Component, type ReactNode } from 'react'

interface Props {
  /** Draws what went wrong; `retry` draws the children again. */
  fallback: (error: Error, retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps an error in one part of the interface from emptying the rest, and shows it. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    return error
      ? this.props.fallback(error, () => this.setState({ error: null }))
      : this.props.children
  }
}
