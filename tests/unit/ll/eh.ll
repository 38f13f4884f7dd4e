; Functions in the shape that the compiler gives protected regions. Compiled at levels 0 and 2; test_exceptions.c
; says what each must do. `note` records a number, so that the order of events can be checked.
target triple = "x86_64-unknown-linux-gnu"

%Clause = type { i32, i32, ptr }
%Pad = type { ptr, i32 }

@type_a = external global i8
@type_b = external global i8
@catch_a = internal constant %Clause { i32 1, i32 0, ptr @type_a }
@catch_b = internal constant %Clause { i32 1, i32 1, ptr @type_b }
@catch_any = internal constant %Clause { i32 1, i32 2, ptr null }
@filter_0 = internal constant %Clause { i32 2, i32 3, ptr null }
@filter_1 = internal constant %Clause { i32 2, i32 4, ptr null }

declare void @clr_eh_throw(ptr) noreturn
declare void @clr_eh_rethrow(ptr) noreturn
declare void @clr_eh_filter_done(i32) noreturn
declare void @clr_eh_personality()
declare void @note(i32)
declare void @helper_call_back(ptr, ptr)
declare i32 @llvm.eh.typeid.for.p0(ptr)

define void @throw_it(ptr %e) noinline #0 {
  call void @clr_eh_throw(ptr %e)
  unreachable
}

; 1: caught; anything else goes on.
define i32 @simple(ptr %e) #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @catch_a
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @catch_a)
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other
yes:
  ret i32 1
other:
  resume %Pad %p
}

; Throws from a depth of n frames.
define i32 @descend(i32 %n, ptr %e) noinline #0 {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %throw, label %more
throw:
  call void @clr_eh_throw(ptr %e)
  unreachable
more:
  %m = sub i32 %n, 1
  %r = call i32 @descend(i32 %m, ptr %e)
  call void asm sideeffect "", ""() ; no tail recursion
  %r1 = add i32 %r, 1
  ret i32 %r1
}

define i32 @catch_deep(i32 %n, ptr %e) #0 personality ptr @clr_eh_personality {
  %r = invoke i32 @descend(i32 %n, ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @catch_a
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @catch_a)
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other
yes:
  ret i32 %id
other:
  resume %Pad %p
}

define void @with_finally(ptr %e, i32 %number) #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %pad
no:
  ret void
pad:
  %p = landingpad %Pad cleanup
  call void @note(i32 %number)
  resume %Pad %p
}

define void @two_finallys(ptr %e) noinline #0 personality ptr @clr_eh_personality {
  invoke void @with_finally(ptr %e, i32 1) to label %no unwind label %pad
no:
  ret void
pad:
  %p = landingpad %Pad cleanup
  call void @note(i32 2)
  resume %Pad %p
}

; Notes 1 2 3.
define i32 @catch_after_finallys(ptr %e) #0 personality ptr @clr_eh_personality {
  invoke void @two_finallys(ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @catch_b catch ptr @catch_a
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @catch_a)
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other
yes:
  call void @note(i32 3)
  ret i32 1
other:
  resume %Pad %p
}

; The filter runs before the inner finallys: notes 20, 1, 2, 21. Returns x as the filter left it, or goes on.
define i32 @filtered(ptr %e, i32 %want) noinline #0 personality ptr @clr_eh_personality {
  %x = alloca i32, align 8
  store i32 5, ptr %x
  invoke void @two_finallys(ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @filter_0
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @filter_0)
  %enter = or i32 %id, 1073741824
  %isfilter = icmp eq i32 %s, %enter
  br i1 %isfilter, label %filter, label %dispatch
filter:
  invoke void @note(i32 20) to label %filter2 unwind label %swallow
filter2:
  %v = load i32, ptr %x
  %v1 = add i32 %v, 1
  store i32 %v1, ptr %x
  invoke void @clr_eh_filter_done(i32 %want) to label %never unwind label %pad
swallow:
  %q = landingpad %Pad catch ptr @catch_any
  invoke void @clr_eh_filter_done(i32 0) to label %never unwind label %pad
dispatch:
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other
yes:
  call void @note(i32 21)
  %r = load i32, ptr %x
  ret i32 %r
other:
  resume %Pad %p
never:
  unreachable
}

; Around a filter that refuses: x of the inner frame is in a finally.
define i32 @around_filtered(ptr %e) #0 personality ptr @clr_eh_personality {
  %r = invoke i32 @filtered(ptr %e, i32 0) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @catch_a
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @catch_a)
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other
yes:
  ret i32 77
other:
  resume %Pad %p
}

; A refusing filter changes x, then a finally of the same frame notes x (6), then an outer handler takes it.
define void @filter_then_finally(ptr %e, i32 %start) noinline #0 personality ptr @clr_eh_personality {
  %x = alloca i32, align 8
  store i32 %start, ptr %x
  invoke void @two_finallys(ptr %e) to label %no unwind label %pad
no:
  ret void
pad:
  %p = landingpad %Pad cleanup catch ptr @filter_0
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @filter_0)
  %enter = or i32 %id, 1073741824
  %isfilter = icmp eq i32 %s, %enter
  br i1 %isfilter, label %filter, label %finally
filter:
  %v = load i32, ptr %x
  %v1 = add i32 %v, 1
  store i32 %v1, ptr %x
  invoke void @clr_eh_filter_done(i32 0) to label %never unwind label %pad
finally:
  %r = load i32, ptr %x
  call void @note(i32 %r)
  resume %Pad %p
never:
  unreachable
}

define i32 @around_filter_then_finally(ptr %e) #0 personality ptr @clr_eh_personality {
  invoke void @filter_then_finally(ptr %e, i32 50) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @catch_any
  ret i32 1
}

; A filter that throws (guarded as it must be, or not): the exception is swallowed, the filter refuses.
define i32 @filter_throws(ptr %e, ptr %other, i32 %guarded) noinline #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @filter_0 catch ptr @catch_a
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @filter_0)
  %enter = or i32 %id, 1073741824
  %isfilter = icmp eq i32 %s, %enter
  br i1 %isfilter, label %filter, label %dispatch
filter:
  %g = icmp ne i32 %guarded, 0
  br i1 %g, label %with, label %without
with:
  invoke void @with_finally(ptr %other, i32 30) to label %never unwind label %swallow
without:
  call void @with_finally(ptr %other, i32 31)
  br label %never
swallow:
  %q = landingpad %Pad catch ptr @catch_any
  call void @note(i32 32)
  invoke void @clr_eh_filter_done(i32 0) to label %never unwind label %pad
dispatch:
  %is = icmp eq i32 %s, %id
  br i1 %is, label %taken, label %more
taken:
  ret i32 100
more:
  %ida = call i32 @llvm.eh.typeid.for.p0(ptr @catch_a)
  %isa = icmp eq i32 %s, %ida
  br i1 %isa, label %yes, label %resume
yes:
  ret i32 1
resume:
  resume %Pad %p
never:
  unreachable
}

; Two filters on one call: the first refuses, the second takes. Notes 41 42.
define i32 @two_filters(ptr %e) noinline #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %x = phi i32 [ 0, %0 ], [ %x1, %f0 ], [ %x2, %f1 ]
  %p = landingpad %Pad catch ptr @filter_0 catch ptr @filter_1
  %s = extractvalue %Pad %p, 1
  %id0 = call i32 @llvm.eh.typeid.for.p0(ptr @filter_0)
  %id1 = call i32 @llvm.eh.typeid.for.p0(ptr @filter_1)
  %enter0 = or i32 %id0, 1073741824
  %enter1 = or i32 %id1, 1073741824
  %is0 = icmp eq i32 %s, %enter0
  br i1 %is0, label %f0, label %not0
not0:
  %is1 = icmp eq i32 %s, %enter1
  br i1 %is1, label %f1, label %dispatch
f0:
  call void @note(i32 41)
  %x1 = add i32 %x, 3
  invoke void @clr_eh_filter_done(i32 0) to label %never unwind label %pad
f1:
  call void @note(i32 42)
  %x2 = mul i32 %x, 7
  invoke void @clr_eh_filter_done(i32 1) to label %never unwind label %pad
dispatch:
  %h1 = icmp eq i32 %s, %id1
  br i1 %h1, label %yes, label %other
yes:
  ret i32 %x
other:
  resume %Pad %p
never:
  unreachable
}

; A finally that throws replaces the exception.
define void @finally_throws(ptr %e, ptr %other) noinline #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %pad
no:
  ret void
pad:
  %p = landingpad %Pad cleanup
  call void @clr_eh_throw(ptr %other)
  unreachable
}

; 1: an a came, 2: a b came.
define i32 @which(ptr %e, ptr %other) #0 personality ptr @clr_eh_personality {
  invoke void @finally_throws(ptr %e, ptr %other) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @catch_a catch ptr @catch_b
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @catch_a)
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other2
yes:
  ret i32 1
other2:
  ret i32 2
}

; In one frame, n times: a finally is abandoned by a throw that an outer handler of the same frame takes.
define i32 @abandon(ptr %e, ptr %other, i32 %n) noinline #0 personality ptr @clr_eh_personality {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %i1, %next ]
  %c = icmp eq i32 %i, %n
  br i1 %c, label %done, label %try
try:
  invoke void @throw_it(ptr %e) to label %never unwind label %pad
pad:
  %p = landingpad %Pad cleanup
  invoke void @throw_it(ptr %other) to label %never unwind label %outer
outer:
  %q = landingpad %Pad catch ptr @catch_b
  br label %next
next:
  %i1 = add i32 %i, 1
  br label %loop
done:
  ret i32 %i
never:
  unreachable
}

; A finally that throws and catches inside, then the first exception goes on. Notes 50 51.
define void @finally_catches(ptr %e, ptr %other) noinline #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %pad
no:
  ret void
pad:
  %p = landingpad %Pad cleanup
  invoke void @with_finally(ptr %other, i32 50) to label %no unwind label %pad2
pad2:
  %q = landingpad %Pad catch ptr @catch_b
  call void @note(i32 51)
  resume %Pad %p
}

define i32 @around_finally_catches(ptr %e, ptr %other) #0 personality ptr @clr_eh_personality {
  invoke void @finally_catches(ptr %e, ptr %other) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @catch_a
  %x = extractvalue %Pad %p, 0
  %is = icmp eq ptr %x, %e
  %r = zext i1 %is to i32
  ret i32 %r
}

define void @catch_and_rethrow(ptr %e) noinline #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %pad
no:
  ret void
pad:
  %p = landingpad %Pad catch ptr @catch_any
  %x = extractvalue %Pad %p, 0
  call void @note(i32 60)
  call void @clr_eh_rethrow(ptr %x)
  unreachable
}

define i32 @around_rethrow(ptr %e) #0 personality ptr @clr_eh_personality {
  invoke void @catch_and_rethrow(ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad catch ptr @catch_a
  ret i32 1
}

; Through C: the helper calls `code` back with clr_invoke. 1: caught here. A finally of this frame is skipped by a kill.
define i32 @through_c(ptr %code, ptr %e) #0 personality ptr @clr_eh_personality {
  invoke void @helper_call_back(ptr %code, ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %p = landingpad %Pad cleanup catch ptr @catch_a
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @catch_a)
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other
yes:
  call void @note(i32 70)
  ret i32 1
other:
  call void @note(i32 71)
  resume %Pad %p
}

; Alternates frames of managed code and C, n deep; every level has a finally.
define void @zigzag(ptr %e) noinline #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %pad
no:
  ret void
pad:
  %p = landingpad %Pad cleanup
  call void @note(i32 72)
  resume %Pad %p
}

; Registers and stack of a call, seen from C.
define i64 @mix(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %s1, i64 %s2, i64 %s3, double %x, double %y) #0 {
  %1 = add i64 %a, %b
  %2 = mul i64 %c, 3
  %3 = add i64 %1, %2
  %4 = sub i64 %3, %d
  %5 = mul i64 %e, %f
  %6 = add i64 %4, %5
  %7 = mul i64 %s1, 100
  %8 = mul i64 %s2, 1000
  %9 = mul i64 %s3, 10000
  %10 = add i64 %6, %7
  %11 = add i64 %10, %8
  %12 = add i64 %11, %9
  %13 = fptosi double %x to i64
  %14 = fptosi double %y to i64
  %15 = mul i64 %14, 5
  %16 = add i64 %12, %13
  %17 = add i64 %16, %15
  ret i64 %17
}

define i64 @context_of(i64 %a, ptr nest %context) #0 {
  %c = ptrtoint ptr %context to i64
  %r = add i64 %a, %c
  ret i64 %r
}

; Arguments on the stack (pushed at minsize) while a landing has to drop them.
define void @many(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h, ptr %x) noinline #1 {
  call void @clr_eh_throw(ptr %x)
  unreachable
}

define i64 @pushed(ptr %e, i64 %v) noinline #1 personality ptr @clr_eh_personality {
  %slot = alloca [4 x i64], align 8
  store i64 %v, ptr %slot
  invoke void @many(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, ptr %e) to label %no unwind label %pad
no:
  ret i64 0
pad:
  %p = landingpad %Pad catch ptr @catch_any
  call void @note(i32 80)
  %r = load i64, ptr %slot
  ret i64 %r
}

; Catches what a native call, seen as r11 work of a lazy entry, throws.
define i64 @call_through(ptr %code, i64 %a, i64 %b) #0 personality ptr @clr_eh_personality {
  %r = invoke i64 %code(i64 %a, i64 %b, double 1.5) to label %no unwind label %pad
no:
  ret i64 %r
pad:
  %p = landingpad %Pad catch ptr @catch_any
  ret i64 -1
}

define i64 @add_mul(i64 %a, i64 %b, double %x) #0 {
  %m = mul i64 %a, 10
  %s = add i64 %m, %b
  %y = fmul double %x, 2.0
  %z = fptosi double %y to i64
  %r = add i64 %s, %z
  ret i64 %r
}

; Endless recursion; the probe is what every method of the compiler starts with. The finally of the outermost runs.
define i32 @overflow(i32 %n) noinline #2 {
  %probe = alloca [64 x i8], align 8
  %here = call ptr @llvm.frameaddress.p0(i32 0)
  %low = getelementptr i8, ptr %here, i64 -65536
  %touched = load volatile i8, ptr %low
  %m = add i32 %n, 1
  %r = call i32 @overflow(i32 %m)
  call void asm sideeffect "", ""()
  %r1 = add i32 %r, 1
  ret i32 %r1
}
declare ptr @llvm.frameaddress.p0(i32)

define i32 @catch_overflow() noinline #0 personality ptr @clr_eh_personality {
  %r = invoke i32 @overflow(i32 0) to label %no unwind label %pad
no:
  ret i32 %r
pad:
  %p = landingpad %Pad cleanup catch ptr @catch_b
  call void @note(i32 90)
  ret i32 -7
}

attributes #0 = { uwtable "frame-pointer"="all" "no-realign-stack" "probe-stack"="inline-asm" }
attributes #1 = { uwtable minsize optsize "frame-pointer"="all" "no-realign-stack" }
attributes #2 = { uwtable "frame-pointer"="all" "no-realign-stack" "disable-tail-calls"="true" }

; A crash in compiled code.
define i32 @read_null() noinline #0 {
  %r = load volatile i32, ptr inttoptr (i64 8 to ptr)
  ret i32 %r
}

; try { try { throw } finally { 101 } } catch when (103: x == 0 gives 1) { 102 }, all in one frame: the inner pad enters
; the filter, and what follows it arrives at the filter's own pad but is the inner pad's: 103, 101, 102.
define i32 @filter_outside_finally(ptr %e, i32 %answer) noinline #0 personality ptr @clr_eh_personality {
  invoke void @throw_it(ptr %e) to label %no unwind label %inner
no:
  ret i32 0
inner:
  %p = landingpad %Pad cleanup catch ptr @filter_0
  br label %inner_pad
inner_pad:
  %pair = phi %Pad [ %p, %inner ], [ %p2, %after_filter ]
  %s = extractvalue %Pad %pair, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @filter_0)
  %enter = or i32 %id, 1073741824
  %isfilter = icmp eq i32 %s, %enter
  br i1 %isfilter, label %filter, label %finally
filter:
  invoke void @note(i32 103) to label %decide unwind label %swallow
decide:
  invoke void @clr_eh_filter_done(i32 %answer) to label %never unwind label %after_filter
swallow:
  %q = landingpad %Pad catch ptr null
  invoke void @clr_eh_filter_done(i32 0) to label %never unwind label %after_filter
after_filter:
  %p2 = landingpad %Pad cleanup catch ptr @filter_0
  br label %inner_pad
finally:
  call void @note(i32 101)
  %is = icmp eq i32 %s, %id
  br i1 %is, label %handler, label %other
handler:
  call void @note(i32 102)
  ret i32 1
other:
  resume %Pad %pair
never:
  unreachable
}

define i32 @around_filter_outside_finally(ptr %e, i32 %answer) #0 personality ptr @clr_eh_personality {
  %r = invoke i32 @filter_outside_finally(ptr %e, i32 %answer) to label %no unwind label %pad
no:
  ret i32 %r
pad:
  %p = landingpad %Pad catch ptr @catch_any
  ret i32 5
}

; A filter that the compiler inlines into a frame with handlers of its own.
define i32 @inlined_filter(ptr %e, i32 %want) alwaysinline #0 personality ptr @clr_eh_personality {
  invoke void @two_finallys(ptr %e) to label %no unwind label %pad
no:
  ret i32 0
pad:
  %x = phi i32 [ %want, %0 ], [ %x1, %filter ]
  %p = landingpad %Pad catch ptr @filter_1
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @filter_1)
  %enter = or i32 %id, 1073741824
  %isfilter = icmp eq i32 %s, %enter
  br i1 %isfilter, label %filter, label %dispatch
filter:
  %x1 = add i32 %x, 10
  invoke void @clr_eh_filter_done(i32 %want) to label %never unwind label %pad
dispatch:
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other
yes:
  ret i32 %x
other:
  resume %Pad %p
never:
  unreachable
}

define i32 @around_inlined_filter(ptr %e, i32 %want) noinline #0 personality ptr @clr_eh_personality {
  %r = invoke i32 @inlined_filter(ptr %e, i32 %want) to label %no unwind label %pad
no:
  ret i32 %r
pad:
  %p = landingpad %Pad cleanup catch ptr @catch_a
  %s = extractvalue %Pad %p, 1
  call void @note(i32 110)
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @catch_a)
  %is = icmp eq i32 %s, %id
  br i1 %is, label %yes, label %other
yes:
  ret i32 55
other:
  resume %Pad %p
}

; A filter whose body holds a protected region with a filter of its own (as inlining makes it). Notes 120 121 122 123.
define i32 @filter_in_filter(ptr %e, ptr %other) noinline #0 personality ptr @clr_eh_personality {
  %room = alloca [3000 x i64], align 16
  store volatile i64 9, ptr %room
  invoke void @throw_it(ptr %e) to label %never unwind label %pad
pad:
  %p = landingpad %Pad catch ptr @filter_0
  %s = extractvalue %Pad %p, 1
  %id = call i32 @llvm.eh.typeid.for.p0(ptr @filter_0)
  %enter = or i32 %id, 1073741824
  %isfilter = icmp eq i32 %s, %enter
  br i1 %isfilter, label %filter, label %handler
filter:
  invoke void @note(i32 120) to label %filter2 unwind label %swallow
filter2:
  invoke void @throw_it(ptr %other) to label %never unwind label %pad2
pad2:
  %p2 = landingpad %Pad catch ptr @filter_1 catch ptr @catch_any
  %s2 = extractvalue %Pad %p2, 1
  %id2 = call i32 @llvm.eh.typeid.for.p0(ptr @filter_1)
  %enter2 = or i32 %id2, 1073741824
  %isfilter2 = icmp eq i32 %s2, %enter2
  br i1 %isfilter2, label %inner, label %after
inner:
  call void @note(i32 121)
  invoke void @clr_eh_filter_done(i32 1) to label %never unwind label %pad2
after:
  %is2 = icmp eq i32 %s2, %id2
  br i1 %is2, label %taken, label %refuse
taken:
  invoke void @note(i32 122) to label %accept unwind label %swallow
accept:
  invoke void @clr_eh_filter_done(i32 1) to label %never unwind label %pad
refuse:
  invoke void @clr_eh_filter_done(i32 0) to label %never unwind label %pad
swallow:
  %q = landingpad %Pad catch ptr null
  br label %refuse
handler:
  call void @note(i32 123)
  %nine = load volatile i64, ptr %room
  %r = trunc i64 %nine to i32
  ret i32 %r
never:
  unreachable
}
