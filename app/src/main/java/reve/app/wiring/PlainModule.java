package reve.app.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import java.lang.reflect.Constructor;

/** A module of classes that know nothing of being wired: each has one public constructor. */
abstract class PlainModule extends AbstractModule {

  /** One of it, made by its only public constructor out of what is bound. */
  final <T> void one(Class<T> type) {
    bind(type).toConstructor(only(type)).in(Singleton.class);
  }

  /** The same, found under a port it implements. */
  final <P, T extends P> void one(Class<P> port, Class<T> type) {
    bind(port).toConstructor(only(type)).in(Singleton.class);
  }

  @SuppressWarnings("unchecked") // the constructors of a class make instances of it
  private static <T> Constructor<T> only(Class<T> type) {
    Constructor<?>[] all = type.getConstructors();
    if (all.length != 1) {
      throw new IllegalArgumentException(type + " has " + all.length + " public constructors");
    }
    return (Constructor<T>) all[0];
  }
}
