using System;
using System.Collections.Generic;
class Animal { public virtual string N => "animal"; } class Dog : Animal { public override string N => "dog"; } class Pug : Dog { public override string N => "pug"; }
interface IOut<out T> { T Get(); } interface IIn<in T> { string Put(T x); } interface IBoth<in A, out R> { R Do(A a); }
class Src<T> : IOut<T> where T : new() { public T Get() => new T(); }
class Sink<T> : IIn<T> { public string Put(T x) => typeof(T).Name + "<-" + x.GetType().Name; }
class Conv<A, R> : IBoth<A, R> where R : new() { public R Do(A a) => new R(); }
class Two : IOut<Dog>, IOut<Pug> { Dog IOut<Dog>.Get() => new Dog(); Pug IOut<Pug>.Get() => new Pug(); }
interface INest<out T> { IOut<T> Out(); void With(IIn<T> i); }
class Nest : INest<Pug> { public IOut<Pug> Out() => new Src<Pug>(); public void With(IIn<Pug> i) => Console.WriteLine(i.Put(new Pug())); }
delegate T Maker<out T>(); delegate void Eater<in T>(T t);
class Cov { public virtual Animal Make() => new Animal(); public virtual Animal Prop => new Animal(); } class Cov2 : Cov { public override Dog Make() => new Dog(); public override Dog Prop => new Dog(); } class Cov3 : Cov2 { public override Pug Make() => new Pug(); }
class P {
    static string Is<T>(object o) => o is T ? "1" : "0";
    static void Main() {
        IOut<Animal> a = new Src<Pug>(); Console.WriteLine(a.Get().N); IIn<Pug> i = new Sink<Animal>(); Console.WriteLine(i.Put(new Pug())); IBoth<Pug, Animal> b = new Conv<Animal, Dog>(); Console.WriteLine(b.Do(new Pug()).N);
        object sp = new Src<Pug>(), sd = new Src<Dog>(), si = new Src<int>(), ka = new Sink<Animal>(), kp = new Sink<Pug>(), ko = new Sink<object>();
        Console.WriteLine(Is<IOut<Animal>>(sp) + Is<IOut<Dog>>(sp) + Is<IOut<Pug>>(sd) + Is<IOut<object>>(sd) + Is<IOut<object>>(si) + Is<IOut<int>>(si) + Is<IOut<uint>>(si) + Is<IIn<Dog>>(ka) + Is<IIn<Animal>>(kp) + Is<IIn<Pug>>(ko) + Is<IIn<int>>(ko) + Is<IIn<object>>(ka));
        IOut<Dog> td = new Two(); IOut<Pug> tp = new Two(); Console.WriteLine(td.Get().N + tp.Get().N);
        INest<Animal> n = new Nest(); Console.WriteLine(n.Out().Get().N); ((INest<Dog>)n).With(new Sink<Dog>()); n.GetHashCode();
        Func<object, string> f = o => o.ToString(); Func<string, object> g = f; Console.WriteLine(g("fn") + " " + ReferenceEquals(f, g)); Action<object> ao = o => Console.WriteLine("act " + o); Action<string> as_ = ao; as_("s");
        Maker<Animal> mk = new Maker<Dog>(() => new Pug()); Eater<Pug> et = new Eater<Animal>(x => Console.WriteLine("eat " + x.N)); Console.WriteLine(mk().N + " " + (mk is Maker<Dog>) + ((object)mk is Maker<Pug>) + ((object)mk is Maker<object>)); et(new Pug());
        IEnumerable<object> e = new List<string> { "x", "y" }; foreach (object o in e) Console.Write(o); IEnumerable<Animal> ea = new Dog[] { new Dog(), new Pug() }; foreach (var x in ea) Console.Write(x.N); Console.WriteLine();
        object li = new List<int>(); Console.WriteLine(Is<IEnumerable<object>>(li) + Is<IEnumerable<int>>(li) + Is<IReadOnlyList<int>>(li) + Is<IReadOnlyList<object>>(new List<string>()) + Is<IList<object>>(new List<string>()) + Is<IList<object>>(new string[1]) + Is<IEnumerable<IEnumerable<object>>>(new List<string[]>()) + Is<IEnumerable<KeyValuePair<string, object>>>(new Dictionary<string, string>()));
        IComparer<object> cmp = Comparer<object>.Create((x, y) => string.CompareOrdinal(x.ToString(), y.ToString())); IComparer<string> cs = cmp; var l = new List<string> { "c", "a", "b" }; l.Sort(cs); Console.WriteLine(string.Join("", l));
        Animal[] arr = new Pug[2]; arr[0] = new Pug(); try { arr[1] = new Dog(); } catch (ArrayTypeMismatchException) { Console.WriteLine("mismatch " + arr[0].N); } IList<Animal> il = new Dog[3]; il[0] = new Pug(); try { il[1] = new Animal(); } catch (Exception x) { Console.WriteLine(x.GetType().Name + il[0].N + il.Count); }
        Cov c = new Cov3(); Console.WriteLine(c.Make().N + ((Cov2)c).Make().N + new Cov3().Make().N + c.Prop.N + new Cov2().Make().GetType() + new Cov().Make().N);
        try { var z = (IOut<Pug>)sd; } catch (InvalidCastException) { Console.WriteLine("cast"); }
        Console.WriteLine(typeof(IOut<Animal>).IsAssignableFrom(typeof(Src<Pug>)) + " " + typeof(IOut<Pug>).IsAssignableFrom(typeof(Src<Animal>)) + " " + typeof(Func<string, object>).IsAssignableFrom(typeof(Func<object, string>)) + " " + typeof(IIn<string>).IsAssignableFrom(typeof(IIn<object>)));
    }
}
